package org.yiwang.sync.record;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.util.ObjectUtils;
import org.springframework.util.ReflectionUtils;
import org.yiwang.base.json.Additions;

/**
 * The fields of a value, at any depth, that hold nothing; of a list's elements one is enough to fill a field. What the value
 * kept because it is not known counts as a field that it has lost.
 */
final class Unfilled {

    private final Set<String> seen = new TreeSet<>();
    private final Set<String> filled = new TreeSet<>();

    private Unfilled() {}

    static Set<String> fieldsOf(Object value) {
        Unfilled unfilled = new Unfilled();
        unfilled.look(value, "");
        unfilled.seen.removeAll(unfilled.filled);
        return unfilled.seen;
    }

    private void look(Object value, String path) {
        seen.add(path);
        if (value instanceof Additions additions) {
            count(additions.isEmpty(), path);
        } else if (!ObjectUtils.isEmpty(value)) {
            count(true, path);
            lookInto(value, path);
        }
    }

    private void count(boolean isFilled, String path) {
        if (isFilled) {
            filled.add(path);
        }
    }

    private void lookInto(Object value, String path) {
        if (value instanceof Collection<?> list) {
            list.forEach(each -> look(each, path + "[]"));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> look(each, path + "{}"));
        } else if (value instanceof Record) {
            Arrays.stream(value.getClass().getRecordComponents())
                    .forEach(component -> look(part(value, component), path + "." + component.getName()));
        }
    }

    private static Object part(Object value, RecordComponent component) {
        component.getAccessor().setAccessible(true);
        return ReflectionUtils.invokeMethod(component.getAccessor(), value);
    }
}
