package org.yiwang.infra.cli.print;

import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.yiwang.infra.network.Progress;

/** Shows the progress of a task: a bar at a terminal, elsewhere a line for each thing done. */
public final class TerminalProgress implements Progress, AutoCloseable {
    private static final long LINES = 20;
    private static final double NANOS = 1e9;

    private final String task;
    private final PrintWriter out;
    private final long begin = System.nanoTime();
    private final @Nullable ProgressBar bar;
    private long lineDue = 1;

    private TerminalProgress(String task, PrintWriter out, @Nullable ProgressBar bar) {
        this.task = task;
        this.out = out;
        this.bar = bar;
    }

    public static TerminalProgress of(String task, PrintWriter out) {
        return new TerminalProgress(task, out, System.console() == null ? null : bar(task));
    }

    @Override
    public synchronized void report(String what, long done, long total) {
        if (bar != null) {
            bar.maxHint(total).stepTo(done).setExtraMessage(what);
        } else if (total > 0 && (done >= lineDue || total <= LINES)) {
            out.printf(
                    Locale.ROOT,
                    "%s %d/%d  %5.1f s  %s%n",
                    task,
                    done,
                    total,
                    (System.nanoTime() - begin) / NANOS,
                    what);
            lineDue = Math.min(done + Math.max(1, total / LINES), Math.max(total, done + 1));
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private static ProgressBar bar(String task) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(1)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .build();
    }
}
