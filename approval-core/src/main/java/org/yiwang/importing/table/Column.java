package org.yiwang.importing.table;

import java.util.List;
import java.util.stream.Stream;

/** A column of a table: its name in the API and in exports, its Chinese heading first of its other names, an example. */
record Column(String name, boolean required, String example, List<String> headings) {

    /** Marks the example row of a template, which an import leaves out. */
    static final String EXAMPLE = "（示例，请删除）";

    Column {
        headings = List.copyOf(headings);
    }

    static Column must(String name, String example, String... headings) {
        return new Column(name, true, example, List.of(headings));
    }

    static Column may(String name, String example, String... headings) {
        return new Column(name, false, example, List.of(headings));
    }

    String heading() {
        return headings.get(0);
    }

    /** Whether a heading, in its plain form, means this column. */
    boolean isMeantBy(String heading) {
        return Stream.concat(Stream.of(name), headings.stream())
                .anyMatch(each -> Header.folded(each).equals(heading));
    }
}
