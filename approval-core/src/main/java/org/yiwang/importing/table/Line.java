package org.yiwang.importing.table;

import java.util.List;
import java.util.Map;
import org.yiwang.base.text.PlainText;

/** A line of a file: its number, its cells, and by their position the keys of sentences on unreadable cells. */
record Line(long number, List<String> cells, Map<Integer, String> unreadable) {

    /** The position of a defect of the whole line. */
    static final int WHOLE = -1;

    Line {
        cells = List.copyOf(cells);
        unreadable = Map.copyOf(unreadable);
    }

    Line(long number, List<String> cells) {
        this(number, cells, Map.of());
    }

    boolean isBlank() {
        return unreadable.isEmpty()
                && cells.stream().allMatch(cell -> PlainText.of(cell).isEmpty());
    }
}
