package org.yiwang.portal.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.util.UriUtils;
import org.yiwang.application.intake.Channel;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.ItemFixture;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Level;
import org.yiwang.draft.Drafts;
import org.yiwang.identity.Account;
import org.yiwang.identity.Accounts;
import org.yiwang.portal.disclosure.PortalNode;

/** Typed and pasted text, as the forms of the pages take it. */
class TypedPagesIT {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "xYiwangx";
    private static final String PASSWORD = "correct horse battery";

    private static ConfigurableApplicationContext node;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeAll
    static void start() {
        node = PortalNode.start(new DivisionCode("330327100002"));
        node.getBean(Catalogue.class)
                .receive(ItemFixture.item(
                        "D005",
                        List.of(
                                new Step(1, "受理", StepKind.ACCEPT, Level.COMMUNITY, "受理岗", 0, true),
                                new Step(2, "决定", StepKind.DECIDE, Level.COMMUNITY, "决定岗", 3, true),
                                new Step(3, "送达", StepKind.DELIVER, Level.COMMUNITY, "受理岗", 0, true))));
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void anAccountIsOpenedWithPastedNumbersAndAppliesWithAPassport() throws Exception {
        String id = "330327196805120422";
        Account account = registered(id);
        assertThat(account.idNumber()).isEqualTo(id);
        assertThat(account.phone()).isEqualTo("13800005001");
        String draft = node.getBean(Drafts.class)
                .begin("D005", Channel.ONLINE, account.actor())
                .id();
        assertThat(get("/drafts/" + draft)).contains("applicant.idKind").contains("台湾居民来往大陆通行证");

        HttpResponse<String> refused = submit(draft, "王\u0001五", "E12345678");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("不能识别的字符");

        HttpResponse<String> sent = submit(draft, "王\u200B五", "ｅ１２３４５６７８");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        String page = get(URI.create(sent.headers().firstValue("Location").orElseThrow())
                .getPath()
                .replaceAll("/receipt$", ""));
        assertThat(page).contains("护照号码").contains("E12345678").contains("王五");
    }

    private Account registered(String id) throws IOException, InterruptedException {
        HttpResponse<String> answer = form(
                "/register",
                Map.of(
                        "username", "ｔｙｐｅｄ",
                        "password", PASSWORD,
                        "name", "王\u200B五",
                        "idNumber", "\u202D" + id.substring(0, 6) + " " + id.substring(6) + "\u202C",
                        "phone", "+86 138－0000－5001"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        HttpResponse<String> in = form("/login", Map.of("username", "typed\u00A0", "password", PASSWORD));
        assertThat(in.headers().firstValue("Location").orElse("")).doesNotContain("/login");
        return node.getBean(Accounts.class).byUsername("typed").orElseThrow();
    }

    private HttpResponse<String> submit(String draft, String name, String passport)
            throws IOException, InterruptedException {
        Map<String, String> fields = Map.of(
                "_csrf", csrf("/drafts/" + draft),
                "do", "submit",
                "title", "变更养老金领取账户",
                "applicant.kind", "PERSON",
                "applicant.name", name,
                "applicant.idKind", "PASSPORT",
                "applicant.idNumber", passport,
                "mandate.capacity", "PROXY",
                "mandate.until", "２０９９－１２－３１",
                "form.reason", "更换银行卡");
        List<byte[]> parts = new ArrayList<>();
        fields.forEach(
                (field, value) -> parts.add(text("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(BOUNDARY, field, value))));
        for (String file : List.of("material-1", "mandate-paper")) {
            parts.add(text("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"a.pdf\"\r\n\r\n"
                    .formatted(BOUNDARY, file)));
            parts.add(pdf());
            parts.add(text("\r\n"));
        }
        parts.add(text("--%s--\r\n".formatted(BOUNDARY)));
        return client.send(
                request("/drafts/" + draft)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArrays(parts))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> form(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder("_csrf=" + csrf(path));
        fields.forEach((name, value) ->
                body.append('&').append(name).append('=').append(UriUtils.encode(value, StandardCharsets.UTF_8)));
        return client.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body.toString()))
                        .build(),
                BodyHandlers.ofString());
    }

    private String csrf(String path) throws IOException, InterruptedException {
        Matcher field = CSRF.matcher(get(path));
        assertThat(field.find()).as("the form of %s is guarded", path).isTrue();
        return field.group(1);
    }

    private String get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString()).body();
    }

    private static HttpRequest.Builder request(String path) {
        String port = node.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] text(String part) {
        return part.getBytes(StandardCharsets.UTF_8);
    }
}
