package org.yiwang.sync.mend;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refusal.Kind;
import org.yiwang.base.refusal.RefusalTexts;
import org.yiwang.division.DivisionCode;
import org.yiwang.replication.RecordRefused;
import org.yiwang.replication.link.QuarantineState;
import org.yiwang.replication.link.QuarantineStep;
import org.yiwang.replication.link.QuarantineStep.What;
import org.yiwang.replication.link.Replay;
import org.yiwang.sync.receive.inbox.FailureKind;
import org.yiwang.sync.receive.inbox.RecordIntake;
import org.yiwang.sync.record.IncomingRecord;
import org.yiwang.sync.record.RawRecord;
import org.yiwang.sync.record.RecordKinds;
import org.yiwang.sync.record.ReplicationRecord;
import org.yiwang.sync.send.outbox.Outbox;

/**
 * Replays a record from quarantine: receives it, marks it and logs the step, in one transaction. A record that could
 * not be sent goes back to the outbox for its destination.
 */
@Component
class Replays {

    private static final Logger LOG = LoggerFactory.getLogger(Replays.class);

    private final QuarantineFile file;
    private final RecordIntake intake;
    private final Outbox outbox;
    private final RecordKinds kinds;
    private final RefusalTexts texts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Replays(
            QuarantineFile file,
            RecordIntake intake,
            Outbox outbox,
            RecordKinds kinds,
            RefusalTexts texts,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.file = file;
        this.intake = intake;
        this.outbox = outbox;
        this.kinds = kinds;
        this.texts = texts;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
        // As on arrival: every statement sees earlier commits of others.
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /** Returns the outcome; throws only on a database failure, which changes nothing. */
    Replay replay(long id, String who) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> take(id, who)));
        } catch (RecordRefused refused) {
            return failed(id, who, refused);
        } catch (RuntimeException e) {
            if (FailureKind.isOfDatabase(e)) {
                throw e;
            }
            LOG.error("The record {} could not be replayed", id, e);
            return failed(id, who, RecordRefused.unreadable(e));
        }
    }

    private Replay take(long id, String who) {
        KeptRecord kept =
                file.lock(id).filter(record -> record.state().isReplayable()).orElse(null);
        if (kept == null) {
            return Replay.failed(id, texts.of(Refusal.of(Kind.CONFLICT, "record.settled", null)));
        }
        if (kept.destination().isEmpty()) {
            intake.receive(kept.raw());
        } else {
            sendAgain(kept);
        }
        file.change(id, QuarantineState.REPLAYED, null, null);
        file.note(id, new QuarantineStep(clock.instant(), who, What.REPLAYED, ""), null);
        return Replay.taken(id);
    }

    private void sendAgain(KeptRecord kept) {
        IncomingRecord record = IncomingRecord.open(kept.raw(), kinds);
        outbox.put(
                new ReplicationRecord(record.kind(), record.key(), record.version(), record.epoch(), record.payload()),
                Set.of(new DivisionCode(kept.destination())));
    }

    /** Lets operators read a record that was refused for its content. */
    private void keepOpened(long id) {
        RawRecord raw = file.lock(id).orElseThrow().raw();
        if (raw.isSealed()) {
            try {
                file.open(id, intake.open(raw).payload());
            } catch (RecordRefused sealed) {
                LOG.debug("The record {} stays sealed", id, sealed);
            }
        }
    }

    private Replay failed(long id, String who, RecordRefused refused) {
        String reason = texts.of(refused.refusal());
        transaction.executeWithoutResult(status -> {
            QuarantineState state = QuarantineState.valueOf(refused.fate().name());
            boolean waits = file.lock(id)
                    .filter(record -> record.state().isReplayable())
                    .isPresent();
            if (waits) {
                keepOpened(id);
                file.change(id, state, reason, refused.awaited());
                file.note(id, new QuarantineStep(clock.instant(), who, What.REPLAY_FAILED, reason), null);
            }
        });
        return Replay.failed(id, reason);
    }
}
