package org.yiwang.sync.mend;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.division.DivisionCode;
import org.yiwang.replication.RecordRefused;
import org.yiwang.sync.record.RawRecord;
import org.yiwang.sync.record.RecordForm;
import org.yiwang.sync.record.RecordKinds;
import org.yiwang.sync.seal.RecordSeals;

/**
 * Replays records held for a newer version once this version can read them: after the start, in the order of their
 * arrival, one transaction each. After a crash it continues at the next start. Replays those that wait for keys as soon
 * as these are known.
 */
@Component
class HeldRecordReplay {

    private static final Logger LOG = LoggerFactory.getLogger(HeldRecordReplay.class);
    private static final int AT_A_TIME = 100;

    private final QuarantineFile file;
    private final Replays replays;
    private final RecordSeals seals;
    private final RecordKinds kinds;
    private final TransactionTemplate transaction;
    private final AtomicBoolean due = new AtomicBoolean(true);
    private long last;
    private long taken;

    HeldRecordReplay(
            QuarantineFile file,
            Replays replays,
            RecordSeals seals,
            RecordKinds kinds,
            TransactionTemplate transaction) {
        this.seals = seals;
        this.file = file;
        this.replays = replays;
        this.kinds = kinds;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = 5_000, initialDelay = 1_000)
    void takeWhatCanBeReadNow() {
        if (!due.get()) {
            return;
        }
        try {
            boolean more = true;
            while (more) {
                more = step();
            }
            due.set(false);
            tell();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Held records could not be replayed; retrying soon: {}", e.getMessage());
        }
    }

    @Scheduled(fixedDelay = 2_000, initialDelay = 1_000)
    void takeWhatWaitedForKeys() {
        try {
            file.awaited().stream().filter(this::isKnown).forEach(this::replay);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Records that waited for keys could not be replayed; retrying soon: {}", e.getMessage());
        }
    }

    private boolean isKnown(AwaitedKeys awaited) {
        return awaited.destination().isEmpty()
                ? seals.knows(new DivisionCode(awaited.source()), awaited.keys())
                : seals.canSealFor(new DivisionCode(awaited.destination()));
    }

    private void replay(AwaitedKeys awaited) {
        long after = 0;
        List<Long> ready = file.awaiting(awaited, after, AT_A_TIME);
        while (!ready.isEmpty()) {
            long done =
                    ready.stream().filter(id -> replays.replay(id, "").taken()).count();
            LOG.info("{} of {} records that waited for the keys {} were taken.", done, ready.size(), awaited.keys());
            after = ready.get(ready.size() - 1);
            ready = file.awaiting(awaited, after, AT_A_TIME);
        }
    }

    private boolean step() {
        List<Long> held = file.held(last, AT_A_TIME);
        for (long id : held) {
            if (isReadable(id) && replays.replay(id, "").taken()) {
                taken++;
            }
            last = id;
        }
        return held.size() == AT_A_TIME;
    }

    private boolean isReadable(long id) {
        return Boolean.TRUE.equals(transaction.execute(
                status -> file.lock(id).map(kept -> isReadable(kept.raw())).orElse(false)));
    }

    private boolean isReadable(RawRecord raw) {
        try {
            return RecordForm.canRead(raw.headers(), kinds);
        } catch (RecordRefused unreadable) {
            return false;
        }
    }

    private void tell() {
        if (taken > 0) {
            LOG.info("{} records that were held for this version have been replayed.", taken);
        }
    }
}
