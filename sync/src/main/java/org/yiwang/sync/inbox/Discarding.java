package org.yiwang.sync.inbox;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yiwang.sync.record.Envelope;
import org.yiwang.sync.record.IncomingRecord;
import org.yiwang.sync.record.RawRecord;
import org.yiwang.sync.record.RecordKind;
import org.yiwang.sync.record.RecordRefused;
import tools.jackson.core.JacksonException;

/** Tells, in the caller's transaction, whoever waits for the outcome of a record that it was given up. */
@Component
public class Discarding {

    private static final Logger LOG = LoggerFactory.getLogger(Discarding.class);

    private final Map<RecordKind, RecordReceiver> receivers = new EnumMap<>(RecordKind.class);

    Discarding(List<RecordReceiver> receivers) {
        receivers.forEach(receiver -> this.receivers.put(receiver.kind(), receiver));
    }

    /** {@code reason} is read by those who wait. A record that cannot be read tells nobody. */
    public void tell(RawRecord raw, String reason) {
        Optional<RecordReceiver> receiver =
                RecordKind.ofWireName(raw.header(Envelope.KIND)).map(receivers::get);
        try {
            if (receiver.isPresent()) {
                receiver.get().discarded(IncomingRecord.open(raw), reason);
            }
        } catch (RecordRefused | JacksonException e) {
            LOG.info("The record {} was given up; nobody could be told: {}", raw.key(), e.getMessage());
        }
    }
}
