package org.yiwang.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.yiwang.application.Application;
import org.yiwang.application.Applications;
import org.yiwang.application.handling.ApplicationFixture;
import org.yiwang.base.json.Json;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.AccountDraft;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Accounts;
import org.yiwang.identity.Duty;
import org.yiwang.infra.stack.EmbeddedStack;
import org.yiwang.node.ThisNode;

/** The answers of the module over HTTP, and who gets them. */
class SyncApiIT {

    private static final DivisionCode COMMUNITY = new DivisionCode("330327107008");
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String PASSWORD = "correct horse battery";

    private static ConfigurableApplicationContext node;
    private static HttpClient client;

    @BeforeAll
    static void start() {
        node = SyncNode.start(
                new DivisionCode("330327107000"), EmbeddedStack.shared().kafka().brokers());
        SyncNode.introduce(node, COMMUNITY);
        client = HttpClient.newHttpClient();
        account("operator", Duty.OPERATOR);
        account("clerk", Duty.CLERK);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    @SuppressWarnings("unchecked")
    void operatorsSeeHowReplicationStands() throws Exception {
        HttpResponse<String> answer = get("/api/v1/sync/status", "Authorization", "Bearer " + token("operator"));
        assertThat(answer.statusCode()).isEqualTo(200);
        Map<String, Object> status = Json.read(answer.body(), Map.class);
        assertThat(status)
                .containsKeys(
                        "node",
                        "name",
                        "casesHeld",
                        "casesKnown",
                        "outbound",
                        "setAside",
                        "quarantined",
                        "peers",
                        "links")
                .containsEntry("attachmentsUnderWay", 0);
        assertThat((Map<String, Object>) status.get("capture"))
                .containsKeys("running", "pending", "oldestPendingSeconds");
        assertThat((Map<String, Object>) status.get("inbound")).containsEntry("connected", true);
    }

    @Test
    void othersDoNot() throws Exception {
        HttpResponse<String> answer = get("/api/v1/sync/status", "Authorization", "Bearer " + token("clerk"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("运维");
        assertThat(get("/api/v1/sync/status", "X", "y").statusCode()).isEqualTo(401);
    }

    @Test
    void filesAreGivenToSignedCallsOnly() throws Exception {
        String path = "/internal/attachments/" + "a".repeat(64);
        assertThat(get(path, "X", "y").statusCode()).isEqualTo(401);
        assertThat(get(path, "X-Yiwang-Caller", "330327000000").statusCode()).isEqualTo(401);
        assertThat(get(path, "Authorization", "Bearer " + token("operator")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void metricsAreForThisMachineAndForOperators() throws Exception {
        await().atMost(SOON)
                .until(
                        () -> get("/actuator/prometheus", "X", "y").body(),
                        body -> body.contains("yiwang_sync_connected 1.0"));
        assertThat(get("/actuator/prometheus", "X", "y").body())
                .contains(
                        "yiwang_sync_outbox_waiting ", "yiwang_sync_quarantined ", "yiwang_sync_disk_free_bytes{disk=")
                .contains("yiwang_sync_binlog_bytes ", "jvm_memory_used_bytes")
                .doesNotContain("kafka_consumer");
        assertThat(get("/actuator/prometheus", "X-Forwarded-For", "10.0.0.7").statusCode())
                .isEqualTo(401);
        assertThat(get("/actuator/prometheus", "Authorization", "Bearer " + token("operator"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theLinksHaveAHealthOfTheirOwn() {
        await().atMost(SOON)
                .until(
                        () -> get("/actuator/health/links", "X", "y"),
                        answer -> answer.statusCode() == 200 && answer.body().contains("UP"));
    }

    @Test
    void aClockThatIsAheadIsSeenAndIsNoReasonToRefuse() {
        Application application = ApplicationFixture.inReview(COMMUNITY, COMMUNITY, 1, 1);
        Map<String, String> headers =
                Map.of("kind", "application", "schema", "1", "version", "1", "epoch", "1", "source", COMMUNITY.value());
        try (InboxPen pen = new InboxPen()) {
            Instant tomorrow = Instant.now(Clock.systemUTC()).plus(Duration.ofDays(1));
            pen.sendAt(tomorrow, node.getBean(ThisNode.class).code(), headers, Json.write(application));
        }
        await().atMost(SOON)
                .until(() ->
                        node.getBean(Applications.class).find(application.no()).isPresent());
        await().atMost(SOON)
                .until(
                        () -> get("/api/v1/sync/status", "Authorization", "Bearer " + token("operator"))
                                .body(),
                        body -> body.contains("clockAhead"));
    }

    @Test
    void readinessDoesNotDependOnReplication() throws Exception {
        assertThat(get("/actuator/health/readiness", "X", "y").body()).contains("UP");
        assertThat(get("/actuator/health", "X", "y").statusCode()).isIn(200, 401);
    }

    private static void account(String name, Duty duty) {
        node.getBean(Accounts.class)
                .create(new AccountDraft(name, PASSWORD, name, AccountKind.STAFF, Set.of(), Set.of(duty), null, null));
    }

    private static String token(String username) throws IOException, InterruptedException {
        HttpRequest request = request("/api/v1/sessions")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        Json.write(Map.of("username", username, "password", PASSWORD))))
                .build();
        String body = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        return String.valueOf(Json.read(body, Map.class).get("token"));
    }

    private static HttpResponse<String> get(String path, String header, String value)
            throws IOException, InterruptedException {
        return client.send(request(path).header(header, value).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        URI base = node.getBean(ThisNode.class).baseUrl();
        return HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(20));
    }
}
