package org.yiwang.application.persistence;

import java.time.LocalDate;

/** A sequence of a day that is counted up; {@code last} is what it came to, told by the server with its answer. */
final class SequenceRow {

    private final String name;
    private final LocalDate day;
    private long last;

    SequenceRow(String name, LocalDate day) {
        this.name = name;
        this.day = day;
    }

    String getName() {
        return name;
    }

    LocalDate getDay() {
        return day;
    }

    long getLast() {
        return last;
    }

    void setLast(long last) {
        this.last = last;
    }
}
