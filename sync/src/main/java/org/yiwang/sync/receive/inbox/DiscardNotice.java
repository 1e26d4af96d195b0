package org.yiwang.sync.receive.inbox;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yiwang.replication.RecordRefused;
import org.yiwang.sync.record.Envelope;
import org.yiwang.sync.record.IncomingRecord;
import org.yiwang.sync.record.RawRecord;
import org.yiwang.sync.record.RecordKinds;
import tools.jackson.core.JacksonException;

/** Notifies everyone who waits for the outcome of a record that it was discarded, in the caller's transaction. */
@Component
public class DiscardNotice {

    private static final Logger LOG = LoggerFactory.getLogger(DiscardNotice.class);

    private final Receivers receivers;
    private final RecordKinds kinds;

    DiscardNotice(Receivers receivers, RecordKinds kinds) {
        this.receivers = receivers;
        this.kinds = kinds;
    }

    /** Notifies them of {@code reason}; does nothing if its sender is not proven, or it cannot be parsed. */
    public void tell(RawRecord raw, String reason) {
        Optional<RecordReceiver> receiver = receivers.of(raw.header(Envelope.KIND));
        try {
            if (raw.proven() && receiver.isPresent()) {
                receiver.get().discarded(IncomingRecord.open(raw, kinds), reason);
            }
        } catch (RecordRefused | JacksonException e) {
            LOG.info("The record {} was discarded; nobody could be notified: {}", raw.key(), e.getMessage());
        }
    }
}
