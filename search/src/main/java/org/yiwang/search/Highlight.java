package org.yiwang.search;

import java.util.List;

/** An extract of one field with its matches, in pieces of plain text that the reader escapes like any other text. */
public record Highlight(Field field, List<Piece> pieces) {

    /** The field of the extract; its name is in the messages under {@code search.field.<name>}. */
    public enum Field {
        TITLE,
        ITEM,
        DEPARTMENT,
        FORM
    }

    /** A piece of text, and whether it is a match. */
    public record Piece(String text, boolean matched) {}

    public Highlight {
        pieces = List.copyOf(pieces);
    }
}
