package org.yiwang.search;

import java.util.List;

/** Where a hit matched: an extract of one field, in pieces of plain text that its reader escapes like any other text. */
public record Highlight(Field field, List<Piece> pieces) {

    /** What the extract is from; its name is in the messages under {@code search.field.<name>}. */
    public enum Field {
        TITLE,
        ITEM,
        DEPARTMENT,
        FORM
    }

    /** A piece of text, and whether it is what was searched for. */
    public record Piece(String text, boolean matched) {}

    public Highlight {
        pieces = List.copyOf(pieces);
    }
}
