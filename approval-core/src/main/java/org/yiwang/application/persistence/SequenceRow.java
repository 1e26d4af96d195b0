package org.yiwang.application.persistence;

import java.time.LocalDate;

/** A sequence of a day, counted up from {@code first}; the server returns the number reached as {@code last}. */
final class SequenceRow {

    private final String name;
    private final LocalDate day;
    private final long first;
    private long last;

    SequenceRow(String name, LocalDate day, long first) {
        this.name = name;
        this.day = day;
        this.first = first;
    }

    String getName() {
        return name;
    }

    LocalDate getDay() {
        return day;
    }

    long getFirst() {
        return first;
    }

    long getLast() {
        return last;
    }

    void setLast(long last) {
        this.last = last;
    }
}
