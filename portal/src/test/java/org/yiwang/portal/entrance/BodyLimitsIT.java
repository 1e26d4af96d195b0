package org.yiwang.portal.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.AccountDraft;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Accounts;
import org.yiwang.identity.Duty;
import org.yiwang.portal.disclosure.PortalNode;
import org.yiwang.portal.disclosure.Session;

/** A node with few threads goes on while bodies come that are too large, too slow, or from people without the right. */
class BodyLimitsIT {

    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String FILES = "multipart/form-data; boundary=x";
    private static final String PASSWORD = "correct horse battery";
    private static final int THREADS = 12;

    private static ConfigurableApplicationContext node;

    @BeforeAll
    static void start() {
        node = PortalNode.start(
                new DivisionCode("330327100002"),
                List.of(
                        "server.tomcat.threads.max=" + THREADS,
                        "yiwang.body.patience=4s",
                        "yiwang.body.min-speed=1MB"));
        account("clerk", AccountKind.STAFF, Set.of(Duty.CLERK));
        account("applicant", AccountKind.APPLICANT, Set.of());
    }

    private static void account(String name, AccountKind kind, Set<Duty> duties) {
        node.getBean(Accounts.class).create(new AccountDraft(name, PASSWORD, name, kind, Set.of(), duties, null, null));
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @AfterEach
    void aClerksWorkGoesOn() throws IOException, InterruptedException {
        Session clerk = Session.signedIn(node, "clerk", PASSWORD);
        assertThat(clerk.page("/workbench")).contains("<h1");
        assertThat(clerk.page("/actuator/health")).contains("UP");
    }

    @Test
    void refusesALargeBodyByItsDeclaredLengthBeforeItComes() throws IOException {
        try (Wire wire = Wire.to(node)) {
            assertThat(wire.head("/api/v1/sessions", JSON, "Content-Length: 16777216")
                            .beginning())
                    .isEqualTo("HTTP/1.1 413");
        }
        try (Wire wire = Wire.to(node)) {
            wire.head("/api/v1/password", JSON, "Content-Length: 1048577", "Authorization: Bearer x");
            assertThat(wire.toItsEnd())
                    .contains("application/problem+json", "提交的内容超过 1 MB", "urn:yiwang:problem:body.tooLarge");
        }
        try (Wire wire = Wire.to(node)) {
            assertThat(wire.head("/login", FORM, "Content-Length: 16777216").toItsEnd())
                    .startsWith("HTTP/1.1 413")
                    .contains("提交的内容超过 64 KB");
        }
    }

    @Test
    void answersTheSenderOfALargeBodyThatReadsNothingBeforeItsEnd() throws IOException {
        try (Wire wire = Wire.to(node)) {
            wire.head("/api/v1/sessions", JSON, "Content-Length: 16777216").send(new byte[16 << 20]);
            assertThat(wire.beginning()).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void countsABodyWithoutADeclaredLength() throws IOException {
        try (Wire wire = Wire.to(node)) {
            wire.head("/api/v1/sessions", JSON, "Transfer-Encoding: chunked");
            wire.send("100000\r\n").send(new byte[1 << 20]).send("\r\n0\r\n\r\n");
            assertThat(wire.beginning()).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void refusesNamesThatNobodyHasWithoutKeepingThem() throws IOException {
        String body = "{\"username\":\"" + "a".repeat(60_000) + "\",\"password\":\"x\"}";
        try (Wire wire = Wire.to(node)) {
            wire.head("/api/v1/sessions", JSON, "Content-Length: " + body.length())
                    .send(body);
            assertThat(wire.beginning()).isEqualTo("HTTP/1.1 401");
        }
    }

    @Test
    void slowBodiesOccupyNoThread() throws IOException, InterruptedException {
        List<Wire> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 10 * THREADS; i++) {
                String path = List.of("/login", "/api/v1/sessions", "/register", "/nothing")
                        .get(i % 4);
                Wire wire = Wire.to(node).head(path, i % 2 == 0 ? FORM : JSON, "Content-Length: 1000");
                slow.add(wire.send("a"));
            }
            aClerksWorkGoesOn();
            assertThat(slow.get(0).toItsEnd()).startsWith("HTTP/1.1 408").containsOnlyOnce("在 4 秒内没有传完");
            assertThat(slow.get(1).beginning()).isEqualTo("HTTP/1.1 408");
        } finally {
            for (Wire wire : slow) {
                wire.close();
            }
        }
    }

    @Test
    void slowUploadsOfOneAccountLeaveThreadsToOthers() throws IOException, InterruptedException {
        String token = "Authorization: Bearer "
                + Session.signedIn(node, "applicant", PASSWORD).token();
        List<Wire> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 3 * THREADS; i++) {
                slow.add(Wire.to(node)
                        .head("/api/v1/applications", FILES, token, "Content-Length: 1000")
                        .send("--x\r\n"));
            }
            aClerksWorkGoesOn();
            assertThat(slow.stream().map(BodyLimitsIT::beginning)).contains("HTTP/1.1 429");
        } finally {
            for (Wire wire : slow) {
                wire.close();
            }
        }
    }

    @Test
    void endsAnUploadThatComesTooSlowly() throws IOException, InterruptedException {
        String token = "Authorization: Bearer "
                + Session.signedIn(node, "applicant", PASSWORD).token();
        try (Wire wire = Wire.to(node)) {
            wire.head("/api/v1/applications", FILES, token, "Content-Length: 1000")
                    .send("--x\r\n");
            Thread drip = new Thread(() -> drip(wire));
            drip.start();
            assertThat(wire.beginning()).isEqualTo("HTTP/1.1 408");
        }
    }

    private static void drip(Wire wire) {
        try {
            for (int i = 0; i < 100; i++) {
                wire.send("a");
                Thread.sleep(200);
            }
        } catch (IOException | InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void refusesAnImportWithoutTheDutyBeforeItComes() throws IOException, InterruptedException {
        Session applicant = Session.signedIn(node, "applicant", PASSWORD);
        try (Wire wire = Wire.to(node)) {
            String token = "Authorization: Bearer " + applicant.token();
            assertThat(wire.head("/api/v1/imports", FILES, token, "Content-Length: 9000000")
                            .toItsEnd())
                    .startsWith("HTTP/1.1 403")
                    .contains("只有县审管办管理员可以导入");
        }
        try (Wire wire = Wire.to(node)) {
            String cookie = "Cookie: " + applicant.cookies();
            assertThat(wire.head("/imports", FILES, cookie, "Content-Length: 9000000")
                            .beginning())
                    .isEqualTo("HTTP/1.1 403");
        }
        try (Wire wire = Wire.to(node)) {
            String token = "Authorization: Bearer " + applicant.token();
            assertThat(wire.head("/api/v1/imports", FILES, token, "Content-Length: 209715200")
                            .toItsEnd())
                    .startsWith("HTTP/1.1 413")
                    .contains("10 MB");
        }
    }

    @Test
    void keepsNothingOfFilesFromPeopleWhoAreNotSignedIn() throws IOException {
        try (Wire wire = Wire.to(node)) {
            wire.head("/api/v1/applications", FILES, "Content-Length: 4194304").send(new byte[4 << 20]);
            assertThat(wire.beginning()).isEqualTo("HTTP/1.1 401");
        }
        try (Wire wire = Wire.to(node)) {
            wire.head("/drafts/1", FILES, "Content-Length: 4194304").send(new byte[4 << 20]);
            assertThat(wire.beginning()).isEqualTo("HTTP/1.1 403");
        }
    }

    @Test
    void keepsNoSessionForVisitors() throws IOException, InterruptedException {
        for (String page : List.of("/login", "/register", "/drafts/1", "/kiosk", "/inquiry", "/workbench")) {
            Session visitor = Session.visitor(node);
            visitor.page(page);
            assertThat(visitor.cookies()).as(page).doesNotContain("yiwang-330327100002=");
        }
    }

    @Test
    void leadsToTheWantedPageAfterSigningIn() throws IOException, InterruptedException {
        Session visitor = Session.visitor(node);
        visitor.page("/applications?page=1");
        Map<String, String> typed = Map.of("username", "applicant", "password", PASSWORD);
        assertThat(visitor.submit("/login", "/login", Map.of("username", "applicant", "password", "no"))
                        .body())
                .contains("value=\"applicant\"");
        assertThat(visitor.submit("/login", "/login", typed).headers().firstValue("Location"))
                .hasValue("/applications?page=1");
        visitor.page("/kiosk");
        visitor.page("/kiosk/leave");
        assertThat(visitor.page("/applications")).contains("<h1").doesNotContain("name=\"password\"");
    }

    @Test
    void namesNoHostThatTheClientGives() throws IOException {
        try (Wire wire = Wire.to(node)) {
            wire.send("GET /workbench HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
            assertThat(wire.toItsEnd()).contains("Location: /login").doesNotContain("evil.example");
        }
    }

    @Test
    void answersInItsOwnWordsToAnAddressThatTheContainerRefuses() throws IOException {
        try (Wire wire = Wire.to(node)) {
            wire.send("GET /items/%2f HTTP/1.1\r\nHost: node\r\nConnection: close\r\n\r\n");
            assertThat(wire.toItsEnd())
                    .startsWith("HTTP/1.1 400")
                    .doesNotContain("Tomcat", "Bad Request</h1>")
                    .contains("这个请求看不明白");
        }
    }

    @Test
    void countsClientsBehindAProxyOneByOne() throws IOException {
        for (int client = 1; client <= 34; client++) {
            try (Wire wire = Wire.to(node)) {
                wire.send(
                        "GET /api/v1/documents/AAAA HTTP/1.1\r\nHost: node\r\nConnection: close\r\nX-Forwarded-For: 10.1.1."
                                + client + "\r\n\r\n");
                assertThat(wire.beginning()).isEqualTo("HTTP/1.1 404");
            }
        }
    }

    @Test
    void refusesWordsThatNobodyTypes() throws IOException, InterruptedException {
        assertThat(Session.visitor(node).page("/items?q=" + "a".repeat(101))).contains("不能超过 100 个字");
    }

    @Test
    void takesFormsAsBefore() throws IOException, InterruptedException {
        Session visitor = Session.visitor(node);
        assertThat(visitor.submit("/inquiry?no=%E7%81%B5", "/inquiry", Map.of("no", "灵溪 & 1", "digits", "1"))
                        .body())
                .contains("灵溪 &amp; 1");
    }

    private static String beginning(Wire wire) {
        try {
            return wire.beginning();
        } catch (SocketException closed) {
            return "";
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
