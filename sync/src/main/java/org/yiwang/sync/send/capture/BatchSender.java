package org.yiwang.sync.send.capture;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.stereotype.Component;
import org.yiwang.base.time.Backoff;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.ThisNode;
import org.yiwang.replication.RecordRefused.Fate;
import org.yiwang.sync.SyncSettings;
import org.yiwang.sync.broker.BrokerUnavailable;
import org.yiwang.sync.receive.inbox.Quarantine;
import org.yiwang.sync.record.Envelope;
import org.yiwang.sync.record.OutboxRow;
import org.yiwang.sync.record.RecordKinds;
import org.yiwang.sync.traffic.Traffic;

/** Sends outbox rows to all their destinations, and retries for as long as Kafka is away. */
@Component
class BatchSender {

    private static final Logger LOG = LoggerFactory.getLogger(BatchSender.class);
    private static final Duration FIRST_RETRY_PAUSE = Duration.ofMillis(500);

    private final RecordSender sender;
    private final CaptureState state;
    private final Quarantine quarantine;
    private final Traffic traffic;
    private final RecordKinds kinds;
    private final SyncSettings settings;
    private final DivisionCode here;
    private volatile boolean givenUp;

    BatchSender(
            RecordSender sender,
            CaptureState state,
            Quarantine quarantine,
            Traffic traffic,
            RecordKinds kinds,
            SyncSettings settings,
            ThisNode node) {
        this.traffic = traffic;
        this.sender = sender;
        this.state = state;
        this.quarantine = quarantine;
        this.kinds = kinds;
        this.settings = settings;
        here = node.code();
    }

    /** Returns when Kafka has acknowledged everything. Retries without limit, until told to give up. */
    void ship(List<OutboxRow> rows) throws InterruptedException {
        List<OutgoingRecord> batch = rows.stream().flatMap(this::addressed).toList();
        Backoff backoff = new Backoff(FIRST_RETRY_PAUSE, settings.maxRetryPause());
        while (!sent(batch)) {
            if (givenUp) {
                throw new InterruptedException("The node is stopping");
            }
            backoff.sleep();
        }
    }

    /** Stops retrying when the node stops; the next start sends the rest. */
    void giveUp(boolean now) {
        givenUp = now;
    }

    private boolean sent(List<OutgoingRecord> batch) throws InterruptedException {
        try {
            sender.send(batch).forEach(this::putAside);
            batch.forEach(record -> traffic.sent(record.to()));
            if (state.recovered()) {
                LOG.info("Kafka answers again; sending the backlog of the outbox.");
            }
            return true;
        } catch (BrokerUnavailable away) {
            if (state.troubledBy(away.getMessage())) {
                LOG.warn(
                        "{}. The node keeps working; the outbox keeps the records until they are sent.",
                        away.getMessage());
            }
            return false;
        }
    }

    private Stream<OutgoingRecord> addressed(OutboxRow row) {
        Map<String, String> headers = Envelope.of(row, here, kinds);
        return row.destinations().stream().map(to -> new OutgoingRecord(to, row.key(), headers, row.payload()));
    }

    private void putAside(UnsendableRecord unsendable) {
        OutgoingRecord record = unsendable.record();
        LOG.atLevel(unsendable.reason().fate() == Fate.HELD ? Level.DEBUG : Level.ERROR)
                .log(
                        "Quarantined a record for {}: {}",
                        record.to(),
                        unsendable.reason().getMessage());
        quarantine.putUnsent(record.raw(), record.to(), unsendable.reason());
    }
}
