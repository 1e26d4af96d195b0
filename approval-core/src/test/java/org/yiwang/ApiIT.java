package org.yiwang;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import org.yiwang.attachment.SampleFiles;
import org.yiwang.base.identifier.SampleIds;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.identity.AccountDraft;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Accounts;
import org.yiwang.identity.Duty;
import org.yiwang.importing.ImportFixture;

/** The API as its users meet it: its answers, and the sentences of its refusals. */
class ApiIT {

    private static final String PASSWORD = "correct horse battery";
    private static final byte[] PDF = SampleFiles.pdf(1);

    private static ConfigurableApplicationContext county;
    private static RestClient api;

    @BeforeAll
    static void start() {
        county = CoreNode.start("330327000000");
        ImportFixture.publishSampleItem(county.getBean(Catalogue.class));
        Accounts accounts = county.getBean(Accounts.class);
        accounts.create(
                new AccountDraft("applicant", PASSWORD, "王秀兰", AccountKind.APPLICANT, Set.of(), Set.of(), null, null));
        accounts.create(new AccountDraft(
                "admin", PASSWORD, "陈立", AccountKind.STAFF, Set.of(), Set.of(Duty.ADMINISTRATOR), null, null));
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
    void withoutATokenItSaysHowToGetOne() {
        ResponseEntity<Map<String, Object>> answer = get("/applications?box=mine", null);
        assertThat(answer.getStatusCode().value()).isEqualTo(401);
        assertThat(answer.getHeaders().getContentType())
                .isEqualTo(new MediaType("application", "problem+json", StandardCharsets.UTF_8));
        assertThat(body(answer).get("detail")).asString().contains("/api/v1/sessions");
    }

    @Test
    void aWrongPasswordIsToldWithoutSayingWhichPartIsWrong() {
        ResponseEntity<Map<String, Object>> wrong = signIn("applicant", "not this");
        ResponseEntity<Map<String, Object>> unknown = signIn("nobody", "not this");
        assertThat(wrong.getStatusCode().value()).isEqualTo(401);
        assertThat(body(wrong).get("detail")).isEqualTo(body(unknown).get("detail"));
    }

    @Test
    void guessingIsSlowedDown() {
        for (int attempt = 0; attempt < 10; attempt++) {
            signIn("guessed", "wrong " + attempt);
        }
        assertThat(signIn("guessed", "wrong again").getStatusCode().value()).isEqualTo(429);
    }

    @Test
    void aMissingMaterialIsNamed() {
        ResponseEntity<Map<String, Object>> answer = submit(token("applicant"), 2);
        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        assertThat(body(answer).get("errors")).asString().contains("material-1").contains("登记表");
    }

    @Test
    void aSubmissionIsAnsweredByItsNumberAndPlace() {
        ResponseEntity<Map<String, Object>> answer = submit(token("applicant"), 1);
        assertThat(answer.getStatusCode().value()).isEqualTo(201);
        assertThat(answer.getHeaders().getLocation())
                .asString()
                .endsWith(String.valueOf(body(answer).get("no")));
        ResponseEntity<Map<String, Object>> found =
                get("/applications/" + body(answer).get("no"), token("applicant"));
        assertThat(body(found).get("stateName")).isEqualTo("已提交");
    }

    @Test
    void theReceiptOfASubmissionIsThereAsPaper() {
        ResponseEntity<Map<String, Object>> answer = submit(token("applicant"), 1);
        assertThat(body(answer).get("documents")).asString().contains("收件回执").doesNotContain("王秀兰");
        byte[] paper = api.get()
                .uri("/applications/{no}/documents/{code}", body(answer).get("no"), code(answer))
                .headers(headers -> headers.setBearerAuth(token("applicant")))
                .retrieve()
                .body(byte[].class);
        assertThat(paper).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        ResponseEntity<Map<String, Object>> unknown =
                get("/applications/" + body(answer).get("no") + "/documents/2222-2222-2222-2222", token("applicant"));
        assertThat(unknown.getStatusCode().value()).isEqualTo(404);
    }

    @Test
    void aDocumentIsVerifiedWithoutSigningIn() {
        Object code = code(submit(token("applicant"), 1));
        Map<String, Object> verified = body(get("/documents/" + code, null));
        assertThat(verified).containsEntry("applicant", "王**").containsEntry("standingName", "有效");
        assertThat(get("/documents/2222-2222-2222-2222", null).getStatusCode().value())
                .isEqualTo(404);
    }

    @Test
    void theCatalogueIsPublic() {
        assertThat(body(get("/items?q=账户", null)).get("total")).isEqualTo(1);
        assertThat(get("/items/X999", null).getStatusCode().value()).isEqualTo(404);
    }

    @Test
    void onlyAnAdministratorImports() {
        assertThat(importFile(token("applicant"), "x").getStatusCode().value()).isEqualTo(403);
    }

    @Test
    void anImportReportsEveryRejectedRow() throws InterruptedException {
        String token = token("admin");
        String calendar = "date,kind,name\n2031-01-01,holiday,元旦\n2031-02-30,holiday,没有这天\n2031-01-02,rest,元旦\n";
        Map<String, Object> job = body(importFile(token, calendar));
        while ("RUNNING".equals(job.get("state"))) {
            Thread.sleep(50);
            job = body(get("/imports/" + job.get("id"), token));
        }
        assertThat(job.get("accepted")).isEqualTo(0);
        assertThat(job.get("rejected")).isEqualTo(3);
        assertThat(job.get("rejections"))
                .asString()
                .contains("line=3")
                .contains("line=4")
                .contains("holiday、workday");
    }

    @Test
    void templatesToFillInAreDownloaded() {
        for (String name : List.of("templates.xlsx", "materials.xlsx", "calendar.csv")) {
            ResponseEntity<byte[]> file = api.get()
                    .uri("/imports/templates/" + name)
                    .header("Authorization", "Bearer " + token("admin"))
                    .retrieve()
                    .toEntity(byte[].class);
            assertThat(file.getStatusCode().value()).isEqualTo(200);
            assertThat(file.getBody()).isNotEmpty();
        }
        assertThat(get("/imports/templates/unknown.csv", token("admin"))
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @Test
    void theApiDescribesItself() {
        ResponseEntity<String> description = RestClient.create()
                .get()
                .uri("http://127.0.0.1:" + county.getEnvironment().getProperty("local.server.port") + "/v3/api-docs")
                .header("Authorization", "Bearer " + token("applicant"))
                .retrieve()
                .toEntity(String.class);
        assertThat(description.getBody()).contains("/api/v1/applications/{no}/actions/{action}");
    }

    private static ResponseEntity<Map<String, Object>> signIn(String username, String password) {
        return json(api.post()
                .uri("/sessions")
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("username", username, "password", password)));
    }

    private static String token(String username) {
        return String.valueOf(body(signIn(username, PASSWORD)).get("token"));
    }

    private static ResponseEntity<Map<String, Object>> submit(String token, int material) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add(
                "application",
                part(
                        Map.of(
                                "itemCode", "T001",
                                "title", "更换养老金账户",
                                "applicant",
                                        Map.of(
                                                "kind",
                                                "PERSON",
                                                "name",
                                                "王秀兰",
                                                "idNumber",
                                                SampleIds.next(),
                                                "phone",
                                                "13800000001")),
                        MediaType.APPLICATION_JSON));
        parts.add("material-" + material, part(file("登记表.pdf", PDF), MediaType.APPLICATION_PDF));
        return json(api.post()
                .uri("/applications")
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts));
    }

    private static ResponseEntity<Map<String, Object>> importFile(String token, String csv) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("files", part(file("calendar.csv", csv.getBytes(StandardCharsets.UTF_8)), MediaType.TEXT_PLAIN));
        return json(api.post()
                .uri("/imports")
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts));
    }

    private static HttpEntity<Object> part(Object content, MediaType type) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(type);
        return new HttpEntity<>(content, headers);
    }

    private static ByteArrayResource file(String name, byte[] content) {
        return new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }

    private static ResponseEntity<Map<String, Object>> get(String path, @Nullable String token) {
        RestClient.RequestHeadersSpec<?> request = api.get().uri(path);
        return json(token == null ? request : request.header("Authorization", "Bearer " + token));
    }

    private static ResponseEntity<Map<String, Object>> json(RestClient.RequestHeadersSpec<?> request) {
        return request.retrieve()
                .toEntity(new org.springframework.core.ParameterizedTypeReference<Map<String, Object>>() {});
    }

    private static Map<String, Object> body(ResponseEntity<Map<String, Object>> answer) {
        return Objects.requireNonNull(answer.getBody());
    }

    private static Object code(ResponseEntity<Map<String, Object>> application) {
        Map<?, ?> document = (Map<?, ?>) ((List<?>) body(application).get("documents")).get(0);
        return document.get("verificationCode");
    }
}
