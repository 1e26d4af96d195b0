package org.yiwang.system.faults.check;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All violations, printed as a table. */
public final class Violations {
    private static final String ROW = "%-34s  %-32s  %-14s  %s%n";

    private final List<Violation> found = new ArrayList<>();

    public void add(String promise, String about, String where, String how) {
        found.add(new Violation(promise, about, where, how));
    }

    /** Adds a violation unless the condition holds. */
    void unless(boolean holds, String promise, String about, String where, String how) {
        if (!holds) {
            add(promise, about, where, how);
        }
    }

    public List<Violation> all() {
        return List.copyOf(found);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Prints the number for each promise, then every single one. */
    public String table() {
        String sums = found.stream()
                .collect(Collectors.groupingBy(Violation::promise, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(sum -> "%6d  %s%n".formatted(sum.getValue(), sum.getKey()))
                .collect(Collectors.joining());
        String rows = found.stream()
                .map(one -> ROW.formatted(one.promise(), one.about(), one.where(), one.how()))
                .collect(Collectors.joining());
        return sums + "%n".formatted() + ROW.formatted("PROMISE", "ABOUT", "WHERE", "HOW") + rows;
    }
}
