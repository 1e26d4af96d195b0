package org.yiwang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.yiwang.base.json.Json;
import org.yiwang.identity.AccountDraft;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Accounts;
import tools.jackson.databind.JsonNode;

/** One's own sessions over the API: seen, ended, bounded, and ended by another password. */
class SessionIT {

    private static final String PASSWORD = "correct horse battery";
    private static final String SESSIONS = "/api/v1/sessions";

    private static ConfigurableApplicationContext node;
    private static SignInCalls calls;

    @BeforeAll
    static void start() {
        node = CoreNode.start("330327100002");
        calls = SignInCalls.at(node, "127.0.2.1");
        for (String username : List.of("chosen", "listed", "crowded", "stranger")) {
            node.getBean(Accounts.class)
                    .create(new AccountDraft(
                            username, PASSWORD, "王秀兰", AccountKind.APPLICANT, Set.of(), Set.of(), null, null))
                    .orElseThrow();
        }
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void anotherPasswordEndsAllOtherSessions() {
        String other = token("chosen");
        String mine = token("chosen");
        assertThat(change(mine, PASSWORD, "12345678")).isEqualTo(422);
        assertThat(get(other)).isEqualTo(200);

        assertThat(change(mine, PASSWORD, "wohl temperierte Klaviere")).isEqualTo(204);

        assertThat(get(other)).isEqualTo(401);
        assertThat(get(mine)).isEqualTo(200);
        assertThat(calls.signIn("chosen", PASSWORD).status()).isEqualTo(401);
        assertThat(get(calls.signIn("chosen", "wohl temperierte Klaviere").token()))
                .isEqualTo(200);
    }

    @Test
    void oneSeesOnesSessionsAndEndsThem() {
        String mine = token("listed");
        String elsewhere =
                SignInCalls.at(node, "127.0.2.2").signIn("listed", PASSWORD).token();
        String strangers = token("stranger");

        List<JsonNode> all = sessions(mine);
        assertThat(all).hasSize(2).allSatisfy(one -> assertThat(one.path("kind").asString())
                .isEqualTo("TOKEN"));
        JsonNode other = all.stream()
                .filter(one -> !one.path("current").asBoolean())
                .findFirst()
                .orElseThrow();
        assertThat(other.path("address").asString()).isEqualTo("127.0.2.2");

        String path = SESSIONS + "/" + other.path("id").asString();
        assertThat(calls.with(strangers, "DELETE", path, "").status()).isEqualTo(404);
        assertThat(get(elsewhere)).isEqualTo(200);
        assertThat(calls.with(mine, "DELETE", path, "").status()).isEqualTo(204);
        assertThat(get(elsewhere)).isEqualTo(401);
        assertThat(calls.with(mine, "DELETE", path, "").status()).isEqualTo(404);

        assertThat(calls.with(mine, "DELETE", SESSIONS + "/current", "").status())
                .isEqualTo(204);
        assertThat(get(mine)).isEqualTo(401);
    }

    @Test
    void anAccountHasTwentySessionsAndTheOldestEnds() {
        List<String> tokens =
                IntStream.range(0, 22).mapToObj(one -> token("crowded")).toList();
        assertThat(tokens.subList(0, 2))
                .allSatisfy(token -> assertThat(get(token)).isEqualTo(401));
        assertThat(sessions(tokens.get(21))).hasSize(20);
        assertThat(get(tokens.get(2))).isEqualTo(200);
    }

    private static String token(String username) {
        return calls.signIn(username, PASSWORD).token();
    }

    private static int get(String token) {
        return calls.with(token, "GET", SESSIONS, "").status();
    }

    private static List<JsonNode> sessions(String token) {
        JsonNode all = Json.read(calls.with(token, "GET", SESSIONS, "").body(), JsonNode.class);
        return StreamSupport.stream(all.path("sessions").spliterator(), false).toList();
    }

    private static int change(String token, String before, String wanted) {
        String body = "{\"before\":\"" + before + "\",\"wanted\":\"" + wanted + "\"}";
        return calls.with(token, "PUT", "/api/v1/password", body).status();
    }
}
