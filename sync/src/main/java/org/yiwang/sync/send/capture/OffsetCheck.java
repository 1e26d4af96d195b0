package org.yiwang.sync.send.capture;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.yiwang.base.json.Json;
import org.yiwang.node.CountyTime;
import org.yiwang.replication.link.Remark;
import org.yiwang.replication.link.Remark.Weight;
import org.yiwang.sync.SyncSettings;
import org.yiwang.sync.send.capture.OutboxResnapshot.Cause;
import org.yiwang.sync.traffic.Remarks;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Before capture starts, checks that the stored binlog offset still exists. If MariaDB has purged it, drops the offset
 * so that Debezium takes a new snapshot; otherwise Debezium would retry the purged offset forever. Reports the loss for
 * as long as sent rows are kept.
 */
@Component
class OffsetCheck implements Remarks {

    private static final Logger LOG = LoggerFactory.getLogger(OffsetCheck.class);

    private final ResnapshotStore store;
    private final CaptureProgress progress;
    private final BinaryLogs logs;
    private final SyncSettings settings;
    private final Clock clock;

    OffsetCheck(ResnapshotStore store, CaptureProgress progress, BinaryLogs logs, SyncSettings settings, Clock clock) {
        this.store = store;
        this.progress = progress;
        this.logs = logs;
        this.settings = settings;
        this.clock = clock;
    }

    /** Drops a lost offset and records the loss. If the database does not answer, the next start checks again. */
    void dropLostOffset() {
        Optional<Instant> lastSent =
                Optional.ofNullable(progress.current().sentAt()).map(at -> at.truncatedTo(ChronoUnit.MICROS));
        try {
            lost(lastSent.isPresent()).ifPresent(cause -> resnapshot(cause, lastSent));
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("Could not check the stored binlog offset", e);
        }
    }

    /** Records a loss once: until something has been sent again, it is the same one. */
    private void resnapshot(Cause cause, Optional<Instant> lastSent) {
        Instant now = clock.instant();
        boolean isRecorded = lastSent.isPresent()
                && store.latest().map(OutboxResnapshot::lastSentAt).equals(lastSent);
        if (isRecorded) {
            store.dropOffset();
            return;
        }
        store.put(new OutboxResnapshot(cause, lastSent.orElse(now), now));
        LOG.warn(
                "The binlog offset is lost ({}); taking a new snapshot of the outbox. Other nodes drop the records"
                        + " that they already have.",
                cause);
    }

    /** Returns why the offset is lost; a node that has never sent anything has none yet. */
    private Optional<Cause> lost(boolean sentBefore) {
        Optional<String> offset = store.storedOffset();
        if (offset.isEmpty()) {
            return sentBefore ? Optional.of(Cause.OFFSETS_LOST) : Optional.empty();
        }
        return isInBinlog(offset.get()) ? Optional.empty() : Optional.of(Cause.LOG_PURGED);
    }

    /** Whether the binlog still has the offset; true if that is unknown. */
    private boolean isInBinlog(String offset) {
        try {
            JsonNode position = Json.read(offset, JsonNode.class);
            String file = position.path("file").asString("");
            long bytes = position.path("pos").asLong(0);
            return file.isEmpty()
                    || logs.files()
                            .map(files ->
                                    files.stream().anyMatch(log -> log.name().equals(file) && log.bytes() >= bytes))
                            .orElse(true);
        } catch (JacksonException unknownForm) {
            return true;
        }
    }

    @Override
    public List<Remark> remarks() {
        return store
                .latest()
                .filter(resnapshot ->
                        resnapshot.at().plus(settings.outboxRetention()).isAfter(clock.instant()))
                .map(OffsetCheck::remark)
                .stream()
                .toList();
    }

    private static Remark remark(OutboxResnapshot resnapshot) {
        String code = resnapshot.cause() == Cause.LOG_PURGED ? "logPurged" : "offsetsLost";
        return Remark.of(
                Weight.WARNING,
                code,
                resnapshot.at(),
                CountyTime.minute(resnapshot.lastSentAt()),
                CountyTime.minute(resnapshot.at()));
    }
}
