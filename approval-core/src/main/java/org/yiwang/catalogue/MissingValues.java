package org.yiwang.catalogue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the values that a record read from outside lacks though its type promises them. */
final class MissingValues {

    private final List<String> missing = new ArrayList<>();

    private MissingValues() {}

    /** Their paths, {@code profile.name} or {@code materials[0].name}. */
    static List<String> of(Record record) {
        MissingValues values = new MissingValues();
        values.look("", record);
        return List.copyOf(values.missing);
    }

    private void look(String path, @Nullable Object value) {
        if (value == null) {
            missing.add(path);
        } else if (value instanceof Record record) {
            lookInto(path, record);
        } else if (value instanceof Collection<?> all) {
            int index = 0;
            for (Object each : all) {
                look(path + "[" + index + "]", each);
                index++;
            }
        }
    }

    private void lookInto(String path, Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            @Nullable Object held = held(component, record);
            if (held != null || !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                look((path.isEmpty() ? "" : path + ".") + component.getName(), held);
            }
        }
    }

    private static @Nullable Object held(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }
}
