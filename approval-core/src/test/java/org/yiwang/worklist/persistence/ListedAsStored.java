package org.yiwang.worklist.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yiwang.application.Application;
import org.yiwang.application.Applications;

/** Compares the tables of lists with the applications of a node. */
public final class ListedAsStored {

    private ListedAsStored() {}

    /** Fails unless every application is in exactly the right table, equal to its body, and no other row exists. */
    public static void check(ApplicationContext node) {
        List<Application> stored = node.getBean(Applications.class).batchAfter("", Integer.MAX_VALUE);
        DerivedLimits limits = node.getBean(DerivedLimits.class);
        assertThat(rows(node, "open_application"))
                .isEqualTo(byNumber(stored.stream()
                        .filter(each -> !each.state().isFinal())
                        .map(each -> OpenRow.of(each, limits.of(each)))));
        assertThat(rows(node, "closed_application"))
                .isEqualTo(byNumber(
                        stored.stream().filter(each -> each.state().isFinal()).map(ClosedRow::of)));
    }

    private static Map<String, Map<String, String>> rows(ApplicationContext node, String table) {
        return node.getBean(JdbcClient.class).sql("select * from " + table).query().listOfRows().stream()
                .map(row -> {
                    Map<String, String> texts = new TreeMap<>();
                    row.forEach((column, value) -> texts.put(column, String.valueOf(value)));
                    return texts;
                })
                .collect(Collectors.toMap(row -> row.get("no"), row -> row));
    }

    private static Map<String, Map<String, String>> byNumber(Stream<? extends Record> rows) {
        return rows.map(ListedAsStored::texts).collect(Collectors.toMap(row -> row.get("no"), row -> row));
    }

    private static Map<String, String> texts(Record row) {
        Map<String, String> texts = new TreeMap<>();
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            Object value = value(component, row);
            if (value instanceof Record inner) {
                texts.putAll(texts(inner));
            } else {
                texts.put(
                        component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT),
                        String.valueOf(value));
            }
        }
        return texts;
    }

    private static Object value(RecordComponent component, Record row) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
