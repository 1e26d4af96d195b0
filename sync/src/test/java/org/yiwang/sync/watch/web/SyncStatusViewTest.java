package org.yiwang.sync.watch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yiwang.base.json.Json;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.ThisNode;
import org.yiwang.replication.link.LinkReport;
import org.yiwang.replication.link.Neighbour;
import org.yiwang.replication.link.Neighbour.LinkState;
import org.yiwang.replication.link.ReconcileReport;

class SyncStatusViewTest {

    private static final Instant NOW = Instant.parse("2026-12-01T02:00:00Z");
    private static final DivisionCode COUNTY = new DivisionCode("330327000000");
    private static final DivisionCode NEW_NODE = new DivisionCode("330327107008");
    private static final ThisNode HERE =
            new ThisNode(new DivisionCode("330327107000"), "矾山镇", URI.create("http://here"), Path.of("data"));

    private final Map<?, ?> json = Json.read(Json.write(SyncStatusView.of(HERE, report())), Map.class);

    @Test
    void hasEveryFieldThatProgramsRead() {
        assertThat(json.keySet().stream().map(String::valueOf))
                .containsExactlyInAnyOrder(
                        "node",
                        "name",
                        "casesHeld",
                        "casesKnown",
                        "capture",
                        "outbound",
                        "inbound",
                        "setAside",
                        "quarantined",
                        "attachmentsUnderWay",
                        "peers",
                        "lastReconciliation",
                        "links");
        assertThat(json.get("capture"))
                .isEqualTo(Map.of("running", true, "pending", 7, "oldestPendingSeconds", 40, "trouble", "away"));
        assertThat(json.get("inbound")).isEqualTo(Map.of("lag", 3, "connected", true));
    }

    @Test
    void takesEveryFigureFromTheReport() {
        assertThat(json.get("casesHeld")).isEqualTo(11);
        assertThat(json.get("casesKnown")).isEqualTo(12);
        assertThat(json.get("quarantined")).isEqualTo(4);
        assertThat(json.get("setAside")).isEqualTo(5);
        assertThat(json.get("attachmentsUnderWay")).isEqualTo(6);
    }

    @Test
    void listsNodesThatHaveNotAnnouncedThemselvesAsTargetsOnly() {
        assertThat(json.get("outbound"))
                .isEqualTo(List.of(
                        Map.of("to", COUNTY.value(), "toName", "苍南县", "pending", 5),
                        Map.of("to", NEW_NODE.value(), "toName", "福德湾村", "pending", 2)));
        assertThat(json.get("peers"))
                .isEqualTo(List.of(Map.of(
                        "code", COUNTY.value(), "name", "苍南县", "baseUrl", "http://county", "seenAt", NOW.toString())));
    }

    private static LinkReport report() {
        return new LinkReport(
                NOW,
                11,
                12,
                new LinkReport.Outbox(true, 7, 40, 0.5, "away"),
                new LinkReport.Inbox(true, 3, 2, 0.5),
                List.of(neighbour(COUNTY, "苍南县", URI.create("http://county"), 5), neighbour(NEW_NODE, "福德湾村", null, 2)),
                new LinkReport.Pending(4, 5, 1, 6),
                new ReconcileReport(NOW, 20, List.of(), List.of()),
                List.of(),
                List.of());
    }

    private static Neighbour neighbour(DivisionCode code, String name, @Nullable URI baseUrl, long waiting) {
        return new Neighbour(
                code,
                name,
                baseUrl,
                LinkState.FLOWING,
                waiting,
                1,
                0,
                0,
                null,
                baseUrl == null ? null : NOW,
                0,
                0,
                0,
                null);
    }
}
