package org.yiwang.infra.cli.print;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Supplier;

/** Prints each step in one line, with its duration. */
public final class Steps {
    private static final double NANOS = 1e9;

    private final PrintWriter out;
    private final long begin = System.nanoTime();
    private int count;

    public Steps(PrintWriter out) {
        this.out = out;
    }

    /** Runs a step, and prints it when it is done. */
    public <T> T step(String where, String what, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        print(++count + ".", start, where, what);
        return result;
    }

    /** The total duration of all steps. */
    public void sum() {
        print("All", begin, "", count + " steps");
    }

    private void print(String label, long start, String where, String what) {
        double seconds = (System.nanoTime() - start) / NANOS;
        String place = where + " ".repeat(Math.max(0, 12 - Table.width(where)));
        out.printf(Locale.ROOT, "%-4s %7.3f s  %s  %s%n", label, seconds, place, what);
    }
}
