package org.yiwang.sync.capture;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.yiwang.json.Json;
import org.yiwang.link.Remark;
import org.yiwang.link.Remark.Weight;
import org.yiwang.node.CountyTime;
import org.yiwang.sync.SyncSettings;
import org.yiwang.sync.binlog.BinaryLogs;
import org.yiwang.sync.binlog.BinaryLogs.LogFile;
import org.yiwang.sync.capture.Reread.Cause;
import org.yiwang.sync.remark.Remarks;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Looks, before the outbox is followed, whether the stored place in the change log is still there. Where it is not,
 * Debezium reads the outbox anew by itself; this notes when and why, and says so for as long as sent rows are kept.
 */
@Component
class PlaceCheck implements Remarks {

    private static final Logger LOG = LoggerFactory.getLogger(PlaceCheck.class);

    private final RereadStore store;
    private final CaptureProgress progress;
    private final BinaryLogs logs;
    private final SyncSettings settings;
    private final Clock clock;

    PlaceCheck(RereadStore store, CaptureProgress progress, BinaryLogs logs, SyncSettings settings, Clock clock) {
        this.store = store;
        this.progress = progress;
        this.logs = logs;
        this.settings = settings;
        this.clock = clock;
    }

    /** Notes when the place is lost. What cannot be asked now is found out by Debezium, which reads anew all the same. */
    void look() {
        Progress before = progress.current();
        if (before.sentAt() == null) {
            return;
        }
        try {
            lost().ifPresent(cause -> {
                store.put(new Reread(cause, before.sentAt(), clock.instant()));
                LOG.warn(
                        "The place in the database's change log is lost ({}); the outbox is read anew, and what others"
                                + " have already is dropped there.",
                        cause);
            });
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("Whether the place in the change log is still there could not be asked", e);
        }
    }

    private Optional<Cause> lost() {
        Optional<String> place = store.storedPlace();
        if (place.isEmpty()) {
            return Optional.of(Cause.OFFSETS_LOST);
        }
        String file = fileOf(place.get());
        Optional<List<LogFile>> files = logs.files();
        boolean purged = !file.isEmpty()
                && files.isPresent()
                && files.get().stream().noneMatch(log -> log.name().equals(file));
        return purged ? Optional.of(Cause.LOG_PURGED) : Optional.empty();
    }

    private static String fileOf(String place) {
        try {
            return Json.read(place, JsonNode.class).path("file").asString("");
        } catch (JacksonException unknownForm) {
            return "";
        }
    }

    @Override
    public List<Remark> remarks() {
        return store
                .latest()
                .filter(reread -> reread.at().plus(settings.outboxRetention()).isAfter(clock.instant()))
                .map(PlaceCheck::remark)
                .stream()
                .toList();
    }

    private static Remark remark(Reread reread) {
        String code = reread.cause() == Cause.LOG_PURGED ? "logPurged" : "offsetsLost";
        return Remark.of(
                Weight.WARNING,
                code,
                reread.at(),
                CountyTime.minute(reread.lastSentAt()),
                CountyTime.minute(reread.at()));
    }
}
