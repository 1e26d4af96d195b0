package org.yiwang.base.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.TypeHandler;
import org.jspecify.annotations.Nullable;

/** A mapper's insertion of one row, turned into one of many rows: {@code head (…), (…), … tail}. */
final class BulkInsert {

    private static final Pattern SHAPE = Pattern.compile(
            "(?<head>insert\\b.*?\\bvalues\\s*)(?<row>\\(.*?\\))(?<tail>\\s*|\\s+on\\s+duplicate\\s+key\\s+update\\b[^?]*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final String head;
    private final String row;
    private final String tail;
    private final List<Parameter> parameters;
    private final Map<Integer, String> bySize = new ConcurrentHashMap<>();

    private BulkInsert(Matcher shape, List<Parameter> parameters) {
        head = shape.group("head");
        row = shape.group("row");
        tail = shape.group("tail");
        this.parameters = parameters;
    }

    /** @throws IllegalArgumentException when the statement is no insertion with all parameters among its values */
    static BulkInsert of(Configuration configuration, String id, Class<?> rowType) {
        BoundSql single = configuration.getMappedStatement(id).getBoundSql(null);
        Matcher shape = SHAPE.matcher(single.getSql().strip());
        if (!shape.matches()) {
            throw new IllegalArgumentException(id + " is no insert … values (…) with all parameters among the values");
        }
        return new BulkInsert(
                shape,
                single.getParameterMappings().stream()
                        .map(parameter -> Parameter.of(configuration, rowType, parameter.getProperty()))
                        .toList());
    }

    String sql(int rows) {
        return bySize.computeIfAbsent(rows, size -> head + String.join(", ", Collections.nCopies(size, row)) + tail);
    }

    void bind(PreparedStatement statement, List<? extends Record> rows) throws SQLException {
        int index = 0;
        for (Record each : rows) {
            for (Parameter parameter : parameters) {
                parameter.bind(statement, ++index, each);
            }
        }
    }

    /** A component of the row, or of one of its components, and how MyBatis sends values of its type. */
    private record Parameter(List<Method> path, TypeHandler<Object> handler) {

        @SuppressWarnings("unchecked")
        static Parameter of(Configuration configuration, Class<?> rowType, String property) {
            List<Method> path = new ArrayList<>();
            Class<?> type = rowType;
            for (String name : property.split("\\.")) {
                Method accessor = accessor(type, name);
                path.add(accessor);
                type = accessor.getReturnType();
            }
            return new Parameter(path, (TypeHandler<Object>)
                    configuration.getTypeHandlerRegistry().getTypeHandler(type));
        }

        private static Method accessor(Class<?> type, String name) {
            try {
                Method accessor = type.getDeclaredMethod(name);
                accessor.setAccessible(true);
                return accessor;
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException(type.getName() + " has no component " + name, e);
            }
        }

        void bind(PreparedStatement statement, int index, Record row) throws SQLException {
            Object value = valueOf(row);
            handler.setParameter(statement, index, value, value == null ? JdbcType.OTHER : null);
        }

        private @Nullable Object valueOf(Record row) {
            try {
                Object value = row;
                for (Method accessor : path) {
                    value = accessor.invoke(value);
                }
                return value;
            } catch (InvocationTargetException | IllegalAccessException e) {
                throw new IllegalStateException("The row " + row.getClass().getName() + " could not be read", e);
            }
        }
    }
}
