package org.yiwang.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yiwang.base.text.PlainText;

/**
 * A department (部门) by its plain name, without the office of it that does the work: 县公安局(派出所) is 县公安局. Items name the
 * department that decides them, records of staff those that a person works for.
 */
public record Department(@JsonValue String name) implements Comparable<Department> {

    private static final Pattern OFFICE = Pattern.compile("\\([^()]*\\)");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Department {
        name = OFFICE.matcher(PlainText.of(name)).replaceAll("").strip();
    }

    /** Their names in running text. */
    public static String names(Collection<Department> some) {
        return some.stream().sorted().map(Department::name).collect(Collectors.joining("\u3001"));
    }

    @Override
    public int compareTo(Department other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
