package org.yiwang.importing.table;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Recognises files that are no tables in a format that can be read, to say how to save them. */
final class OtherFormat {

    private static final int BEGINNING = 256;
    private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0";

    private OtherFormat() {}

    /** The key of a sentence; empty when it may be text. */
    static Optional<String> of(byte[] content) {
        String beginning = new String(content, 0, Math.min(content.length, BEGINNING), StandardCharsets.ISO_8859_1);
        String text = beginning.strip().toLowerCase(Locale.ROOT);
        if (beginning.startsWith(OLE2)) {
            return Optional.of("import.xls");
        }
        if (text.isEmpty()) {
            return Optional.of("import.emptyFile");
        }
        if (text.startsWith("%pdf")
                || text.contains("<html")
                || text.startsWith("<?xml")
                || text.startsWith("<!doctype")) {
            return Optional.of("import.unreadable");
        }
        return Optional.empty();
    }
}
