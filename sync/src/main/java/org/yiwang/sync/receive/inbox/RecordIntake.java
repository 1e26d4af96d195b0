package org.yiwang.sync.receive.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.division.DivisionCode;
import org.yiwang.masking.Mask;
import org.yiwang.replication.RecordRefused;
import org.yiwang.sync.record.ApplicationPackage;
import org.yiwang.sync.record.Envelope;
import org.yiwang.sync.record.IncomingRecord;
import org.yiwang.sync.record.RawRecord;
import org.yiwang.sync.traffic.Traffic;

/**
 * Receives batches, a few hundred records per transaction. If a record fails, retries the slice record by record and
 * quarantines the one that fails; if the database fails, stores nothing and has the batch retried.
 */
@Component
public class RecordIntake {

    private static final Logger LOG = LoggerFactory.getLogger(RecordIntake.class);

    private final Receivers receivers;
    private final RecordReading reading;
    private final Quarantine quarantine;
    private final LastSeenRecorder lastSeen;
    private final Lanes lanes;
    private final Traffic traffic;
    private final TransactionTemplate transaction;

    RecordIntake(
            Receivers receivers,
            RecordReading reading,
            Quarantine quarantine,
            LastSeenRecorder lastSeen,
            Lanes lanes,
            Traffic traffic,
            PlatformTransactionManager transactions) {
        this.traffic = traffic;
        this.receivers = receivers;
        this.reading = reading;
        this.quarantine = quarantine;
        this.lastSeen = lastSeen;
        this.lanes = lanes;
        transaction = new TransactionTemplate(transactions);
        // Every statement sees earlier commits of others, and a lookup without a match sets no gap lock.
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /** Returns when the batch is committed; throws if the database failed, so that the batch is retried. */
    void take(List<RawRecord> batch) {
        lanes.forEach(new Slices(batch, reading::open, this::prepare), this::takeTogether);
    }

    private void takeTogether(Slices.Slice slice) {
        List<RawRecord> batch = slice.records();
        try {
            transaction.executeWithoutResult(status -> {
                slice.storing().work().run();
                lastSeen.from(sources(batch));
            });
        } catch (RuntimeException e) {
            if (FailureKind.isOfDatabase(e)) {
                throw e;
            }
            LOG.debug("A record of a batch of {} failed; retrying one by one", batch.size(), e);
            count(batch.stream().flatMap(this::takeAlone).toList());
            return;
        }
        count(batch);
    }

    /** Opens a record again, because the one before it may have brought the keys; returns what was in it. */
    private Stream<RawRecord> takeAlone(RawRecord record) {
        try {
            List<RawRecord> opened =
                    ApplicationPackage.unpacked(reading.open(record)).toList();
            opened.forEach(this::takeOpened);
            return opened.stream();
        } catch (RecordRefused refused) {
            putIntoQuarantine(record, refused);
            return Stream.of(record);
        }
    }

    private void takeOpened(RawRecord record) {
        try {
            transaction.executeWithoutResult(
                    status -> prepare(List.of(record)).work().run());
        } catch (RecordRefused refused) {
            putIntoQuarantine(record, refused);
        } catch (RuntimeException e) {
            if (FailureKind.isOfDatabase(e)) {
                throw e;
            }
            LOG.error("The record {} from {} failed", record.key(), record.header(Envelope.SOURCE), e);
            putIntoQuarantine(record, RecordRefused.unreadable(e));
        }
    }

    /**
     * Receives one record in the caller's transaction.
     *
     * @throws RecordRefused if it cannot be taken; treat every other exception that does not come from the database the
     *     same
     */
    public void receive(RawRecord raw) {
        prepare(ApplicationPackage.unpacked(reading.open(raw)).toList()).work().run();
    }

    /**
     * Opens the seal of a record; one that is open already stays as it is.
     *
     * @throws RecordRefused if its sender is not proven
     */
    public RawRecord open(RawRecord raw) {
        return reading.open(raw);
    }

    /** Parses records, and passes consecutive ones of the same kind to their receiver together. */
    private PreparedWrite prepare(List<RawRecord> batch) {
        List<PreparedWrite> stores = new ArrayList<>();
        List<IncomingRecord> run = new ArrayList<>();
        List<IncomingRecord> records = batch.parallelStream().map(reading::read).toList();
        for (IncomingRecord record : records) {
            if (!run.isEmpty() && !run.get(0).kind().equals(record.kind())) {
                stores.add(receiver(run.get(0)).prepare(run));
                run = new ArrayList<>();
            }
            run.add(record);
        }
        stores.add(receiver(run.get(0)).prepare(run));
        return stores.stream().reduce(PreparedWrite::then).orElseThrow();
    }

    private RecordReceiver receiver(IncomingRecord record) {
        String kind = record.kind().text();
        return receivers.of(kind).orElseThrow(() -> RecordRefused.held("kindUnknown", kind));
    }

    private void putIntoQuarantine(RawRecord record, RecordRefused refused) {
        LOG.warn(
                "Quarantined the record {} from {} ({}): {}",
                record.key(),
                record.header(Envelope.SOURCE),
                refused.fate(),
                Mask.NUMBERS.text(String.valueOf(refused.getMessage())));
        transaction.executeWithoutResult(status -> quarantine.put(record, refused));
    }

    private void count(List<RawRecord> batch) {
        for (RawRecord record : batch) {
            String source = record.header(Envelope.SOURCE);
            if (record.proven() && DivisionCode.isValid(source)) {
                traffic.taken(new DivisionCode(source), sentAt(record.header(InboxMessages.SENT_AT)));
            }
        }
    }

    private static @Nullable Instant sentAt(String millis) {
        return millis.isEmpty() ? null : Instant.ofEpochMilli(Long.parseLong(millis));
    }

    private static Set<DivisionCode> sources(List<RawRecord> batch) {
        return batch.stream()
                .filter(RawRecord::proven)
                .map(record -> record.header(Envelope.SOURCE))
                .filter(DivisionCode::isValid)
                .map(DivisionCode::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
