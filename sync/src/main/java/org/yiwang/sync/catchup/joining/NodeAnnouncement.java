package org.yiwang.sync.catchup.joining;

import java.net.URI;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yiwang.base.json.Json;
import org.yiwang.division.DivisionCode;
import org.yiwang.sync.record.RecordKinds;
import org.yiwang.sync.record.ReplicationRecord;

/** Announces a node: its address, the incarnation of its database, and the newest form that it knows of each kind. */
record NodeAnnouncement(
        DivisionCode code,
        String name,
        URI baseUrl,
        String incarnation,
        Instant announcedAt,
        Map<String, Integer> forms) {

    NodeAnnouncement {
        forms = Collections.unmodifiableMap(new TreeMap<>(forms));
    }

    /** Lists the kinds of which the node knows only older forms than this one writes, in words. */
    List<String> behind(Map<String, Integer> here) {
        return here.keySet().stream()
                .filter(kind -> forms.getOrDefault(kind, 0) < here.get(kind))
                .sorted()
                .map(kind -> kind + " (" + forms.getOrDefault(kind, 0) + ", here " + here.get(kind) + ")")
                .toList();
    }

    ReplicationRecord asRecord() {
        return new ReplicationRecord(RecordKinds.NODE, code.value(), announcedAt.toEpochMilli(), 0, Json.write(this));
    }
}
