package org.yiwang.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.yiwang.importing.csv.RowRejected;

/** The running count of one import and the list of what was rejected. */
final class ImportRun {

    private final String id;
    private final String startedBy;
    private final Instant startedAt;
    private final MessageSource messages;
    private final List<Rejection> rejections = new ArrayList<>();
    private int total;
    private int accepted;
    private int rejected;

    ImportRun(String id, String startedBy, Instant startedAt, MessageSource messages) {
        this.id = id;
        this.startedBy = startedBy;
        this.startedAt = startedAt;
        this.messages = messages;
    }

    void read(int rows) {
        total += rows;
    }

    void accept(int rows) {
        accepted += rows;
    }

    /** A row that was read as part of a file, or stands for what could not be read of it. */
    void reject(RowRejected row) {
        rejected++;
        total = Math.max(total, accepted + rejected);
        if (rejections.size() < ImportJob.MOST_REJECTIONS) {
            String reason = messages.getMessage(row.code(), row.arguments().toArray(), Locale.SIMPLIFIED_CHINESE);
            rejections.add(new Rejection(row.row().file(), row.row().line(), row.column(), reason));
        }
    }

    int rejected() {
        return rejected;
    }

    ImportJob job(ImportJob.State state) {
        return new ImportJob(
                id, startedBy, startedAt, state, total, accepted + rejected, accepted, rejected, rejections, "");
    }
}
