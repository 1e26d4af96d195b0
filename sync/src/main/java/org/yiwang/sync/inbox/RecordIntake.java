package org.yiwang.sync.inbox;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.division.DivisionCode;
import org.yiwang.sync.directory.NodeDirectory;
import org.yiwang.sync.record.Envelope;
import org.yiwang.sync.record.IncomingRecord;
import org.yiwang.sync.record.RawRecord;
import org.yiwang.sync.record.RecordKind;
import org.yiwang.sync.record.RecordRefused;

/**
 * Takes what came in, a batch a transaction. When a record of it is at fault, the batch is taken record by record, and
 * the one at fault goes into quarantine; when the database is, nothing is taken and the batch comes again.
 */
@Component
class RecordIntake {

    private static final Logger LOG = LoggerFactory.getLogger(RecordIntake.class);

    private final Map<RecordKind, RecordReceiver> receivers = new EnumMap<>(RecordKind.class);
    private final Quarantine quarantine;
    private final NodeDirectory directory;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RecordIntake(
            List<RecordReceiver> receivers,
            Quarantine quarantine,
            NodeDirectory directory,
            PlatformTransactionManager transactions,
            Clock clock) {
        receivers.forEach(receiver -> this.receivers.put(receiver.kind(), receiver));
        this.quarantine = quarantine;
        this.directory = directory;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
        // Every statement sees what others committed before it, and looking for what is not there locks nothing.
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /** Returns when the batch is committed; throws when the database could not take it now. */
    void take(List<RawRecord> batch) {
        try {
            transaction.executeWithoutResult(status -> {
                batch.forEach(this::receive);
                directory.seen(sources(batch), clock.instant());
            });
        } catch (RuntimeException e) {
            if (Trouble.isOfDatabase(e)) {
                throw e;
            }
            LOG.debug("A record of a batch of {} is at fault; they are taken one by one", batch.size(), e);
            batch.forEach(this::takeAlone);
        }
    }

    private void takeAlone(RawRecord record) {
        try {
            transaction.executeWithoutResult(status -> receive(record));
        } catch (RecordRefused refused) {
            putIntoQuarantine(record, refused);
        } catch (RuntimeException e) {
            if (Trouble.isOfDatabase(e)) {
                throw e;
            }
            LOG.error("The record {} from {} could not be taken", record.key(), record.header(Envelope.SOURCE), e);
            putIntoQuarantine(record, RecordRefused.because(e.getClass().getSimpleName() + ": " + e.getMessage()));
        }
    }

    private void receive(RawRecord raw) {
        IncomingRecord record = IncomingRecord.open(raw);
        RecordReceiver receiver = receivers.get(record.kind());
        if (receiver == null) {
            throw RecordRefused.held("Nothing at this node takes records of kind '" + raw.header(Envelope.KIND) + "'.");
        }
        receiver.receive(record);
    }

    private void putIntoQuarantine(RawRecord record, RecordRefused refused) {
        LOG.warn(
                "The record {} from {} went into quarantine ({}): {}",
                record.key(),
                record.header(Envelope.SOURCE),
                refused.fate(),
                refused.getMessage());
        transaction.executeWithoutResult(status -> quarantine.put(record, refused));
    }

    private static Set<DivisionCode> sources(List<RawRecord> batch) {
        return batch.stream()
                .map(record -> record.header(Envelope.SOURCE))
                .filter(DivisionCode::isValid)
                .map(DivisionCode::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
