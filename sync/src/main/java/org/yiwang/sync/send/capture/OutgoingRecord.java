package org.yiwang.sync.send.capture;

import java.util.Map;
import org.yiwang.division.DivisionCode;
import org.yiwang.sync.record.RawRecord;

/** A record on its way to one node's inbox, with the headers of its envelope. */
record OutgoingRecord(DivisionCode to, String key, Map<String, String> headers, byte[] payload) {

    public OutgoingRecord {
        headers = Map.copyOf(headers);
    }

    RawRecord raw() {
        return new RawRecord(key, headers, payload);
    }
}
