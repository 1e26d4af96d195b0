package org.yiwang.importing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads the cells of one row and goes on after an invalid one, because all errors are told at once. */
final class Reading {

    private final Row row;
    private final List<RowRejected> reasons = new ArrayList<>();

    private Reading(Row row) {
        this.row = row;
    }

    /**
     * Reads a row by {@code reader}.
     *
     * @throws RowRejected with the reasons of all invalid cells
     */
    static <T> T of(Row row, Function<Reading, T> reader) {
        row.checkReadable();
        Reading reading = new Reading(row);
        T read = reader.apply(reading);
        if (!reading.reasons.isEmpty()) {
            throw RowRejected.all(reading.reasons);
        }
        return read;
    }

    boolean has(String column) {
        return !row.plain(column).isEmpty();
    }

    boolean hasColumn(String column) {
        return row.cells().containsKey(column);
    }

    String text(String column) {
        return row.text(column);
    }

    String plain(String column) {
        return row.plain(column);
    }

    String required(String column) {
        return or("", () -> row.required(column));
    }

    String code(String column) {
        return or("", () -> row.code(column));
    }

    int number(String column, int least) {
        return or(least, () -> row.number(column, least));
    }

    <T> T oneOf(String column, Map<String, T> meanings) {
        return or(meanings.values().iterator().next(), () -> row.oneOf(column, meanings));
    }

    void reject(String column, String code, Object... arguments) {
        reasons.add(row.reject(column, code, arguments));
    }

    /** The value of a cell; of an invalid one a stand-in, which nobody sees, because the row is rejected. */
    private <T> T or(T standIn, Supplier<T> cell) {
        try {
            return cell.get();
        } catch (RowRejected reason) {
            reasons.add(reason);
            return standIn;
        }
    }
}
