package org.yiwang.worklist;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yiwang.base.text.PlainText;

/**
 * The parameters of a list in a URL: {@code state}, {@code light} (by name), {@code q} (words of the title, the item or
 * the number), {@code holder} (code or name), {@code from} and {@code to} (days of submission, both included),
 * {@code sort}. An absent or blank one restricts nothing.
 */
public record ListParameters(
        @Nullable String state,
        @Nullable String light,
        @Nullable String q,
        @Nullable String holder,
        @Nullable String from,
        @Nullable String to,
        @Nullable String sort) {

    /** No restriction. */
    public static ListParameters none() {
        return new ListParameters(null, null, null, null, null, null, null);
    }

    /** Returns the same parameters with another order. */
    public ListParameters sortedBy(String other) {
        return new ListParameters(state, light, q, holder, from, to, other);
    }

    /** The parameters that are not blank, by name. */
    public Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "q", q);
        put(given, "state", state);
        put(given, "light", light);
        put(given, "holder", holder);
        put(given, "from", from);
        put(given, "to", to);
        put(given, "sort", sort);
        return given;
    }

    /** Whether any parameter but the order is set. */
    public boolean restricts() {
        return Stream.of(state, light, q, holder, from, to)
                .anyMatch(value -> value != null && !PlainText.isBlank(value));
    }

    private static void put(Map<String, String> given, String name, @Nullable String value) {
        if (value != null && !PlainText.isBlank(value)) {
            given.put(name, PlainText.of(value));
        }
    }
}
