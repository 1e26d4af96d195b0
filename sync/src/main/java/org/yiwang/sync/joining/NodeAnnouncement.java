package org.yiwang.sync.joining;

import java.net.URI;
import java.time.Instant;
import org.yiwang.division.DivisionCode;
import org.yiwang.json.Json;
import org.yiwang.sync.record.RecordKind;
import org.yiwang.sync.record.ReplicationRecord;

/** A node makes itself known: where it is reached, and in which incarnation its database is. */
record NodeAnnouncement(DivisionCode code, String name, URI baseUrl, String incarnation, Instant announcedAt) {

    ReplicationRecord asRecord() {
        return new ReplicationRecord(RecordKind.NODE, code.value(), announcedAt.toEpochMilli(), 0, Json.write(this));
    }
}
