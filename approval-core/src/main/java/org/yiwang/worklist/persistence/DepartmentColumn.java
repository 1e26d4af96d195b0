package org.yiwang.worklist.persistence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yiwang.application.ItemOfRecord;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Department;

/** The departments of an application in one column: of its item first, then of its parts, separated by commas. */
final class DepartmentColumn {

    private static final String SEPARATOR = ",";
    private static final int MAX_LENGTH = 500;

    private DepartmentColumn() {}

    static String of(ItemOfRecord item) {
        String all = item.departments().stream().map(Department::name).collect(Collectors.joining(SEPARATOR));
        return all.length() <= MAX_LENGTH ? all : all.substring(0, all.lastIndexOf(SEPARATOR, MAX_LENGTH));
    }

    /** Those of the columns' values with a department of the reader. */
    static List<String> concerning(Actor reader, List<String> values) {
        return values.stream()
                .filter(value -> read(value).anyMatch(reader.departments()::contains))
                .toList();
    }

    /** Those of the columns' values where the item is of a department of the reader. */
    static List<String> ownedBy(Actor reader, List<String> values) {
        return values.stream()
                .filter(value -> read(value).limit(1).anyMatch(reader.departments()::contains))
                .toList();
    }

    private static Stream<Department> read(String value) {
        return Arrays.stream(value.split(SEPARATOR)).map(Department::new);
    }
}
