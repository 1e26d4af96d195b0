package org.yiwang.base.paging;

import java.util.List;
import java.util.function.Function;

/** One page of a list. {@code number} counts from 1; {@code total} is the length of the whole list in rows. */
public record Page<T>(List<T> rows, long total, int number, int size) {

    public Page {
        rows = List.copyOf(rows);
    }

    /** The number of pages of the whole list; at least one. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean hasNext() {
        return number < pages();
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public <R> Page<R> map(Function<? super T, ? extends R> row) {
        return new Page<>(rows.stream().<R>map(row).toList(), total, number, size);
    }
}
