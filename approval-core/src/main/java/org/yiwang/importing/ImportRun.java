package org.yiwang.importing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.yiwang.importing.table.Remark;
import org.yiwang.importing.table.Row;
import org.yiwang.importing.table.RowRejected;

/** The running counts of one import and the list of rejections: first the faults, then the rows that fell with them. */
final class ImportRun {

    private final String id;
    private final String startedBy;
    private final Instant startedAt;
    private final MessageSource messages;
    private final List<Rejection> reasons = new ArrayList<>();
    private final List<Rejection> consequences = new ArrayList<>();
    private final List<ImportRemark> remarks = new ArrayList<>();
    private final Set<Row> rejectedRows = Collections.newSetFromMap(new IdentityHashMap<>());
    private int total;
    private int accepted;

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

    /** Rejects a row of a file, or one that stands for its unreadable part; counted once for all reasons. */
    void reject(RowRejected row) {
        rejectedRows.add(row.row());
        int rejected = rejected();
        total = Math.max(total, accepted + rejected);
        List<Rejection> list = row.isConsequence() ? consequences : reasons;
        if (list.size() < ImportJob.MAX_REJECTIONS) {
            list.add(new Rejection(
                    row.row().file(), row.row().line(), row.column(), sentence(row.code(), row.arguments())));
        }
    }

    /** Notes how a cell of an imported row was understood. */
    void remark(Remark remark) {
        if (remarks.size() < ImportJob.MAX_REJECTIONS) {
            Row row = remark.row();
            remarks.add(new ImportRemark(
                    row.file(), row.line(), remark.column(), sentence(remark.code(), remark.arguments())));
        }
    }

    private String sentence(String code, List<Object> arguments) {
        return messages.getMessage(code, arguments.toArray(), Locale.SIMPLIFIED_CHINESE);
    }

    int rejected() {
        return rejectedRows.size();
    }

    ImportJob job(ImportJob.State state) {
        List<Rejection> rejections =
                Stream.concat(reasons.stream(), consequences.stream()).toList();
        return new ImportJob(
                id,
                startedBy,
                startedAt,
                state,
                total,
                accepted + rejected(),
                accepted,
                rejected(),
                rejections,
                remarks,
                "");
    }
}
