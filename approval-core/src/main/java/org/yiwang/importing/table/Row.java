package org.yiwang.importing.table;

import java.time.DateTimeException;
import java.util.Map;
import java.util.function.Function;

/** A row of a CSV file: its file and line, and its cells by column. */
public record Row(String file, long line, Map<String, String> cells) {

    String text(String column) {
        return cells.getOrDefault(column, "").strip();
    }

    /** Reads a cell that must not be empty. */
    String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            throw reject(column, "import.empty");
        }
        return text;
    }

    /** Reads a whole number of at least {@code least}. */
    int number(String column, int least) {
        try {
            int number = Integer.parseInt(text(column));
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw reject(column, "import.notANumber", text(column));
        }
        throw reject(column, "import.tooSmall", text(column), least);
    }

    /** Reads one of the words in {@code meanings}. */
    <T> T oneOf(String column, Map<String, T> meanings) {
        T meaning = meanings.get(text(column));
        if (meaning == null) {
            throw reject(column, "import.notOneOf", text(column), String.join("、", meanings.keySet()));
        }
        return meaning;
    }

    /** Reads a cell by {@code parse}, which may throw an {@link IllegalArgumentException}. */
    <T> T parsed(String column, String code, Function<String, T> parse) {
        try {
            return parse.apply(required(column));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw reject(column, code, text(column));
        }
    }

    RowRejected reject(String column, String code, Object... arguments) {
        return new RowRejected(this, column, code, arguments);
    }
}
