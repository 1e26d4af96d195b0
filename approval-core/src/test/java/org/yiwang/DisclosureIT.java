package org.yiwang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.RestClient;
import org.yiwang.application.Application;
import org.yiwang.application.Applications;
import org.yiwang.application.action.State;
import org.yiwang.application.disclosure.TellingCase;
import org.yiwang.application.handling.ApplicationFixture;
import org.yiwang.identity.AccountDraft;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Accounts;
import org.yiwang.identity.Duty;

/** The API's answers to every reader at the node that holds a case full of personal data, papers included. */
class DisclosureIT {

    private static final Logger LOG = LoggerFactory.getLogger(DisclosureIT.class);

    private static final String PASSWORD = "correct horse battery";
    private static final String CLERK = "clerk";
    private static final String APPLICANT = "applicant";

    private static final Map<String, Duty> STAFF = Map.of(
            CLERK,
            Duty.CLERK,
            "other-clerk",
            Duty.CLERK,
            "director",
            Duty.DIRECTOR,
            "auditor",
            Duty.AUDITOR,
            "administrator",
            Duty.ADMINISTRATOR,
            "operator",
            Duty.OPERATOR);

    private static ConfigurableApplicationContext county;
    private static RestClient api;
    private static Application held;

    @BeforeAll
    static void start() {
        county = CoreNode.start("330327000000");
        STAFF.forEach((name, duty) -> account(name, AccountKind.STAFF, duty));
        account(APPLICANT, AccountKind.APPLICANT, null);
        account("other-applicant", AccountKind.APPLICANT, null);
        String owner = county.getBean(Accounts.class)
                .byUsername(APPLICANT)
                .orElseThrow()
                .actor()
                .accountId();
        held = TellingCase.of(owner, ApplicationFixture.COUNTY, State.IN_REVIEW);
        new TransactionTemplate(county.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(
                        status -> county.getBean(Applications.class).save(held));
        api = RestClient.builder()
                .baseUrl("http://127.0.0.1:" + county.getEnvironment().getProperty("local.server.port") + "/api/v1")
                .defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {})
                .build();
    }

    @AfterAll
    static void stop() {
        county.close();
    }

    @Test
    void nobodyIsAnsweredWithMoreThanTheirs() throws IOException {
        Map<String, @Nullable String> tokens = new LinkedHashMap<>();
        STAFF.keySet().forEach(name -> tokens.put(name, token(name)));
        List.of(APPLICANT, "other-applicant").forEach(name -> tokens.put(name, token(name)));
        tokens.put("visitor", null);
        AtomicInteger answered = new AtomicInteger();
        for (Map.Entry<String, @Nullable String> reader : tokens.entrySet()) {
            boolean all = reader.getKey().equals(CLERK) || reader.getKey().equals(APPLICANT);
            for (String view : views()) {
                ResponseEntity<byte[]> answer = get(view, reader.getValue());
                answered.addAndGet(answer.getStatusCode().is2xxSuccessful() ? 1 : 0);
                if (!all || isMaskedForAll(view)) {
                    assertThat(TellingCase.leaks(text(answer)))
                            .as("%s: %s", reader.getKey(), view)
                            .isEmpty();
                }
            }
        }
        LOG.info(
                "disclosure: {} readers x {} views, {} answers with content, {} spellings",
                tokens.size(),
                views().size(),
                answered.get(),
                TellingCase.spellings());
        assertThat(answered.get()).isGreaterThan(30);
    }

    @Test
    void theApplicantAndTheClerkOfTheStepSeeAll() throws IOException {
        for (String reader : List.of(APPLICANT, CLERK)) {
            assertThat(TellingCase.leaks(text(get("/applications/" + held.no(), token(reader)))))
                    .as(reader)
                    .hasSizeGreaterThanOrEqualTo(9);
            assertThat(text(get(paper(), token(reader)))).as(reader).contains("王秀兰");
        }
        assertThat(TellingCase.leaks(text(get("/applications?box=mine", token(APPLICANT)))))
                .isNotEmpty();
        assertThat(text(get(paper(), token("auditor")))).contains("王**").doesNotContain("王秀兰");
    }

    private static List<String> views() {
        return List.of(
                "/applications/" + held.no(),
                "/applications?box=mine",
                "/applications?box=todo",
                "/applications?box=all",
                "/applications?box=all&q=D005&sort=number",
                paper(),
                "/documents/" + held.documents().get(0).verificationCode(),
                "/applications/" + held.no() + "/attachments/" + "b".repeat(64),
                "/open-matters?itemCode=D005&idNumber=330327196805120422",
                "/earlier-files?itemCode=D005&idNumber=330327196805120422");
    }

    private static String paper() {
        return "/applications/" + held.no() + "/documents/"
                + held.documents().get(0).verificationCode();
    }

    /** Whether it is one of the lists of others, which show nobody's data in full. */
    private static boolean isMaskedForAll(String view) {
        return view.contains("box=todo") || view.contains("box=all") || view.startsWith("/documents/");
    }

    private static String text(ResponseEntity<byte[]> answer) throws IOException {
        byte[] body = Objects.requireNonNullElse(answer.getBody(), new byte[0]);
        boolean isPaper = MediaType.APPLICATION_PDF.equals(answer.getHeaders().getContentType());
        if (!isPaper) {
            return new String(body, StandardCharsets.UTF_8);
        }
        try (PDDocument paper = Loader.loadPDF(body)) {
            return new PDFTextStripper().getText(paper);
        }
    }

    private static ResponseEntity<byte[]> get(String path, @Nullable String token) {
        RestClient.RequestHeadersSpec<?> request = api.get().uri(path);
        return (token == null ? request : request.header("Authorization", "Bearer " + token))
                .retrieve()
                .toEntity(byte[].class);
    }

    private static String token(String username) {
        Map<?, ?> answer = Objects.requireNonNull(api.post()
                .uri("/sessions")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("username", username, "password", PASSWORD))
                .retrieve()
                .body(Map.class));
        return String.valueOf(answer.get("token"));
    }

    private static void account(String username, AccountKind kind, @Nullable Duty duty) {
        county.getBean(Accounts.class)
                .create(new AccountDraft(
                        username,
                        PASSWORD,
                        "林小燕",
                        kind,
                        username.equals(CLERK) ? Set.of("决定岗") : Set.of(),
                        duty == null ? Set.of() : Set.of(duty),
                        null,
                        null));
    }
}
