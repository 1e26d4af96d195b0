package org.yiwang.sync.catchup.joining;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.yiwang.division.DivisionCode;
import org.yiwang.sync.record.ReplicationRecord;

/** The announcement of a township, and the progress that it is told of during its initial load. */
public final class JoiningSamples {

    public static final Class<?> ANNOUNCEMENT = NodeAnnouncement.class;

    public static final Class<?> NEWS = LoadProgress.class;

    private static final String INCARNATION = "0b6f6c1e-4c1c-4b0e-9f0a-1f1f7a1d2c3b";

    private JoiningSamples() {}

    public static ReplicationRecord announcement() {
        return new NodeAnnouncement(
                        new DivisionCode("330327100000"),
                        "灵溪镇",
                        URI.create("https://lingxi.example.cn"),
                        INCARNATION,
                        Instant.parse("2026-11-23T02:00:00Z"),
                        Map.of("application", 1, "node", 1))
                .asRecord();
    }

    public static ReplicationRecord news() {
        return new LoadProgress(
                        new DivisionCode("330327000000"), INCARNATION, InitialLoad.Phase.APPLICATIONS, 812, 4_000L)
                .asRecord();
    }
}
