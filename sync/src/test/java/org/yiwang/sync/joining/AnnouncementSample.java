package org.yiwang.sync.joining;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.yiwang.division.DivisionCode;
import org.yiwang.sync.record.ReplicationRecord;

/** What a township says about itself. */
public final class AnnouncementSample {

    public static final Class<?> TYPE = NodeAnnouncement.class;

    private AnnouncementSample() {}

    public static ReplicationRecord record() {
        return new NodeAnnouncement(
                        new DivisionCode("330327100000"),
                        "灵溪镇",
                        URI.create("https://lingxi.example.cn"),
                        "0b6f6c1e-4c1c-4b0e-9f0a-1f1f7a1d2c3b",
                        Instant.parse("2026-11-23T02:00:00Z"),
                        Map.of("application", 1, "node", 1))
                .asRecord();
    }
}
