package org.yiwang.importing.table;

import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yiwang.base.text.PlainText;

/**
 * A row of a table: its file and line, its cells by column. {@code headings} are the columns' names as the file writes
 * them. A row with defects stays in its table, because it says that a row is missing; reading it rejects it.
 */
public record Row(
        String file, long line, Map<String, String> cells, Map<String, String> headings, List<Defect> defects) {

    private static final int MAX_QUOTED = 60;

    public Row {
        defects = List.copyOf(defects);
    }

    public Row(String file, long line, Map<String, String> cells) {
        this(file, line, cells, Map.of(), List.of());
    }

    /** The same row with another value of a column. */
    Row with(String column, String value) {
        Map<String, String> changed = new LinkedHashMap<>(cells);
        changed.put(column, value);
        return new Row(file, line, changed, headings, defects);
    }

    Row with(Defect defect) {
        return new Row(
                file,
                line,
                cells,
                headings,
                Stream.concat(defects.stream(), Stream.of(defect)).toList());
    }

    /** The code of the unit that the row belongs to, in its plain form, even when the row has defects. */
    Optional<String> unit(String column) {
        return Optional.of(PlainText.code(cells.getOrDefault(column, ""))).filter(code -> !code.isEmpty());
    }

    /** Rejects the row with all its defects. */
    void checkReadable() {
        if (!defects.isEmpty()) {
            throw RowRejected.all(defects.stream()
                    .map(defect -> reject(
                            defect.column(), defect.code(), defect.arguments().toArray()))
                    .toList());
        }
    }

    /** A cell as typed but for invisible characters. */
    String text(String column) {
        checkReadable();
        return PlainText.running(cells.getOrDefault(column, ""));
    }

    /** A cell in its plain form, to compare. */
    String plain(String column) {
        return PlainText.of(text(column));
    }

    /** Reads a cell that must not be empty. */
    String required(String column) {
        String text = text(column);
        if (PlainText.of(text).isEmpty()) {
            throw reject(column, "import.empty");
        }
        return text;
    }

    /** Reads a code that must not be empty, in its plain form. */
    String code(String column) {
        return PlainText.code(required(column));
    }

    /** Reads a whole number of at least {@code least}. */
    int number(String column, int least) {
        try {
            int number = Integer.parseInt(plain(column));
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
        return Words.meaning(plain(column), meanings)
                .orElseThrow(() -> reject(column, "import.notOneOf", text(column), Words.choices(meanings)));
    }

    /** Reads a cell by {@code parse}, which may throw an {@link IllegalArgumentException}. */
    <T> T parsed(String column, String code, Function<String, T> parse) {
        try {
            return parse.apply(PlainText.of(required(column)));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw reject(column, code, text(column));
        }
    }

    RowRejected reject(String column, String code, Object... arguments) {
        Object[] quoted = Stream.of(arguments).map(Row::quoted).toArray();
        return new RowRejected(this, headings.getOrDefault(column, column), code, quoted);
    }

    Remark remark(String column, String code, Object... arguments) {
        return new Remark(this, headings.getOrDefault(column, column), code, List.of(arguments));
    }

    /** Shortens a long cell, never inside a character, because a sentence quotes it. */
    private static Object quoted(Object argument) {
        if (argument instanceof String text && text.codePointCount(0, text.length()) > MAX_QUOTED) {
            return text.substring(0, text.offsetByCodePoints(0, MAX_QUOTED)) + "…";
        }
        return argument;
    }
}
