package org.yiwang.worklist;

import java.util.Arrays;
import java.util.Optional;

/** A sort and its direction, written {@code due} or {@code -changed}. */
public record Order(Sort sort, boolean descending) {

    private static final String DOWN = "-";

    static Optional<Order> parse(String text) {
        boolean descending = text.startsWith(DOWN);
        String name = descending ? text.substring(DOWN.length()) : text;
        return Arrays.stream(Sort.values())
                .filter(sort -> sort.path().equals(name))
                .findFirst()
                .map(sort -> new Order(sort, descending));
    }

    @Override
    public String toString() {
        return (descending ? DOWN : "") + sort.path();
    }
}
