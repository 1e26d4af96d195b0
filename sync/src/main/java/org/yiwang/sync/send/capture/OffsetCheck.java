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
 * Looks, before the outbox is followed, whether the stored place in the change log is still there. Where it is not, the
 * place is forgotten, so that Debezium reads the outbox anew: by itself it does so only when it has no place at all, and
 * tries one that MariaDB has purged again without end. When and why is noted, and said for as long as sent rows are kept.
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

    /** Forgets a place that is lost, and notes it. What cannot be asked now is asked before the next attempt. */
    void look() {
        Optional<Instant> lastSent =
                Optional.ofNullable(progress.current().sentAt()).map(at -> at.truncatedTo(ChronoUnit.MICROS));
        try {
            lost(lastSent.isPresent()).ifPresent(cause -> readAnew(cause, lastSent));
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("Whether the place in the change log is still there could not be asked", e);
        }
    }

    /** Until something was sent again it is the same loss, which is noted once. */
    private void readAnew(Cause cause, Optional<Instant> lastSent) {
        Instant now = clock.instant();
        boolean noted = lastSent.isPresent()
                && store.latest().map(OutboxResnapshot::lastSentAt).equals(lastSent);
        if (noted) {
            store.forgetPlace();
            return;
        }
        store.put(new OutboxResnapshot(cause, lastSent.orElse(now), now));
        LOG.warn(
                "The place in the database's change log is lost ({}); the outbox is read anew, and what others have"
                        + " already is dropped there.",
                cause);
    }

    /** A node that never sent anything has no place yet. */
    private Optional<Cause> lost(boolean sentBefore) {
        Optional<String> place = store.storedPlace();
        if (place.isEmpty()) {
            return sentBefore ? Optional.of(Cause.OFFSETS_LOST) : Optional.empty();
        }
        return isInLog(place.get()) ? Optional.empty() : Optional.of(Cause.LOG_PURGED);
    }

    /** Whether the server still has what comes after a place; taken to be so when that cannot be told. */
    private boolean isInLog(String place) {
        try {
            JsonNode position = Json.read(place, JsonNode.class);
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
                .filter(reread -> reread.at().plus(settings.outboxRetention()).isAfter(clock.instant()))
                .map(OffsetCheck::remark)
                .stream()
                .toList();
    }

    private static Remark remark(OutboxResnapshot reread) {
        String code = reread.cause() == Cause.LOG_PURGED ? "logPurged" : "offsetsLost";
        return Remark.of(
                Weight.WARNING,
                code,
                reread.at(),
                CountyTime.minute(reread.lastSentAt()),
                CountyTime.minute(reread.at()));
    }
}
