package org.yiwang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.ParameterizedTypeReference;
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
import org.yiwang.catalogue.ItemFixture;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.division.Level;
import org.yiwang.identity.AccountDraft;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Accounts;
import org.yiwang.identity.Duty;

/** Evidence over the API: versions that stay, files in their order, paper seen at the window. */
class EvidenceIT {

    private static final String PASSWORD = "correct horse battery";
    private static final String ITEM = "T201";
    private static final byte[] FIRST = SampleFiles.pdf(1);
    private static final byte[] SECOND = SampleFiles.pdf(2);

    private static ConfigurableApplicationContext county;
    private static RestClient api;

    @BeforeAll
    static void start() {
        county = CoreNode.start("330327000000");
        county.getBean(Catalogue.class)
                .publish(ItemFixture.item(
                        ITEM,
                        List.of(
                                new Step(1, "受理", StepKind.ACCEPT, Level.COUNTY, "受理岗", 0, true),
                                new Step(2, "审查", StepKind.REVIEW, Level.COUNTY, "审查岗", 1, true),
                                new Step(3, "决定", StepKind.DECIDE, Level.COUNTY, "决定岗", 2, true),
                                new Step(4, "送达", StepKind.DELIVER, Level.COUNTY, "受理岗", 0, true))));
        Accounts accounts = county.getBean(Accounts.class);
        accounts.create(
                new AccountDraft("wang", PASSWORD, "王秀兰", AccountKind.APPLICANT, Set.of(), Set.of(), null, null));
        staff(accounts, "window", "林小燕", "受理岗");
        staff(accounts, "reviewer", "周国华", "审查岗");
        staff(accounts, "decider", "陈国栋", "决定岗");
        api = RestClient.builder()
                .baseUrl("http://127.0.0.1:" + county.getEnvironment().getProperty("local.server.port") + "/api/v1")
                .defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {})
                .build();
    }

    private static void staff(Accounts accounts, String username, String name, String post) {
        accounts.create(new AccountDraft(
                username, PASSWORD, name, AccountKind.STAFF, Set.of(post), Set.of(Duty.CLERK), null, null));
    }

    @AfterAll
    static void stop() {
        county.close();
    }

    @Test
    void afterAcceptanceNothingThatWasExaminedCanBeExchanged() {
        String no = atTheDecision();
        String examined = hashes(newest(seen(no, "wang"))).get(0);
        assertThat(seen(no, "wang").get("availableActions")).asList().doesNotContain("hand-in");
        assertThat(seen(no, "decider").get("availableActions")).asList().doesNotContain("hand-in");

        for (String anybody : List.of("wang", "decider")) {
            Answer refused = handIn(no, "hand-in", anybody, Map.of(), SECOND);
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.body().get("detail")).asString().contains("没有等待补交的材料", "不能更换");
        }
        assertThat(hashes(newest(seen(no, "decider")))).containsExactly(examined);
    }

    @Test
    void whatIsHandedInLaterIsAFurtherVersionAndTheFirstStaysReadable() {
        String no = submitted(Map.of(), FIRST);
        act(no, "pre-review", "window", Map.of(), "");
        act(no, "request-supplement", "window", Map.of("deficiencies", "登记表没有签名"), "");
        String first = hashes(newest(seen(no, "wang"))).get(0);

        Answer supplied = handIn(no, "supplement", "wang", Map.of(), SECOND);
        assertThat(supplied.status()).isEqualTo(200);
        List<Map<String, Object>> versions = versions(supplied.body());
        assertThat(versions).extracting(version -> version.get("number")).containsExactly(1, 2);
        assertThat(versions).extracting(version -> version.get("giver")).containsOnly("王秀兰");
        String second = hashes(versions.get(1)).get(0);
        assertThat(second).isNotEqualTo(first);
        for (String hash : List.of(first, second)) {
            assertThat(download(no, hash, "wang")).isEqualTo(200);
            assertThat(download(no, hash, "window")).isEqualTo(200);
        }
        assertThat(lastEntry(supplied.body()).get("evidence"))
                .asList()
                .singleElement()
                .asString()
                .contains("登记表", "第2版", second, "第1版", first);
    }

    @Test
    void whatTheHandlerAskedForIsMarkedAndTheDecisionNamesItsVersions() throws Exception {
        String no = atTheDecision();
        String first = hashes(newest(seen(no, "decider"))).get(0);
        act(no, "ask-for-materials", "decider", Map.of("material", "1"), "签名看不清");
        assertThat(act(no, "grant", "decider", Map.of(), "").status()).isEqualTo(409);
        Answer other = handIn(no, "hand-in", "wang", 2, Map.of(), SECOND);
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.body().get("detail")).asString().contains("现在只能补交：登记表");
        assertThat(handIn(no, "hand-in", "wang", Map.of(), SECOND).status()).isEqualTo(200);

        Map<String, Object> atDecision = seen(no, "decider");
        assertThat(versions(atDecision))
                .extracting(version -> version.get("afterReview"))
                .containsExactly(false, true);
        String second = hashes(newest(atDecision)).get(0);
        assertThat(download(no, first, "decider")).isEqualTo(200);

        Map<String, Object> granted = act(no, "grant", "decider", Map.of(), "").body();
        assertThat(lastEntry(granted).get("evidence"))
                .asList()
                .singleElement()
                .asString()
                .contains("登记表", "第2版", second);
        assertThat(paper(granted, "GRANT_DECISION")).contains("材料1登记表第2版sha256" + second.substring(0, 12));
        assertThat(handIn(no, "hand-in", "wang", Map.of(), FIRST).status()).isEqualTo(409);
    }

    @Test
    void aMaterialHasSeveralFilesInTheirOrder() {
        String no = submitted(Map.of(), SECOND, FIRST);
        List<Object> pages = files(newest(seen(no, "wang"))).stream()
                .map(file -> file.get("pages"))
                .toList();
        assertThat(pages).containsExactly(2, 1);
    }

    @Test
    void theFilesOfAMaterialKeepTheLimitOfPagesTogether() {
        byte[] long1 = SampleFiles.pdf(200);
        byte[] long2 = SampleFiles.pdf(101);
        Answer refused = submit("wang", Map.of(), long1, long2);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().get("errors")).asString().contains("material-1", "301 页");
    }

    @Test
    void paperSeenAtTheWindowIsAVersionAndNeedsNoUpload() throws Exception {
        Answer answer = submit("window", Map.of("channel", "WINDOW", "paper", Map.of("1", "ORIGINAL_SEEN")));
        assertThat(answer.status()).isEqualTo(201);
        Map<String, Object> version = newest(answer.body());
        assertThat(version)
                .containsEntry("kind", "ORIGINAL_SEEN")
                .containsEntry("kindName", "原件已核")
                .containsEntry("takenBy", "林小燕")
                .containsEntry("files", List.of());
        assertThat(paper(answer.body(), "RECEIPT")).contains("登记表（原件已核，核收人林小燕）");
    }

    @Test
    void whatTheWindowUploadsIsAScan() {
        Answer answer = submit("window", Map.of("channel", "WINDOW"), FIRST);
        assertThat(newest(answer.body())).containsEntry("kind", "SCANNED_AT_WINDOW");
    }

    @Test
    void nobodyVouchesForPaperOnline() {
        Answer online = submit("wang", Map.of("paper", Map.of("1", "ORIGINAL_SEEN")));
        assertThat(online.status()).isEqualTo(422);
        assertThat(online.body().get("errors")).asString().contains("material-1", "窗口工作人员");
        Answer unknown = submit("window", Map.of("channel", "WINDOW", "paper", Map.of("1", "SEEN")));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.body().get("errors")).asString().contains("material-1", "COPY_TAKEN");
    }

    @Test
    void aCopyBroughtToTheWindowLaterIsAFurtherVersion() {
        String no = submitted(Map.of(), FIRST);
        act(no, "send-back", "window", Map.of(), "请带原件");
        Answer brought = handIn(no, "resubmit", "window", Map.of("paper", Map.of("1", "COPY_TAKEN")));
        assertThat(brought.status()).isEqualTo(200);
        assertThat(versions(brought.body()))
                .extracting(version -> version.get("kind"))
                .containsExactly("UPLOADED", "COPY_TAKEN");
        assertThat(lastEntry(brought.body()).get("evidence")).asString().contains("COPY_TAKEN");
    }

    private record Answer(int status, Map<String, Object> body) {}

    private static String atTheDecision() {
        String no = submitted(Map.of(), FIRST);
        act(no, "pre-review", "window", Map.of(), "");
        act(no, "accept", "window", Map.of(), "");
        assertThat(act(no, "review", "reviewer", Map.of(), "材料属实").status()).isEqualTo(200);
        return no;
    }

    private static String submitted(Map<String, Object> more, byte[]... files) {
        return String.valueOf(submit("wang", more, files).body().get("no"));
    }

    private static Answer submit(String who, Map<String, Object> more, byte[]... files) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        Map<String, Object> application = new HashMap<>(more);
        application.put("itemCode", ITEM);
        application.put("title", "账户变更");
        application.put(
                "applicant",
                Map.of("kind", "PERSON", "name", "王秀兰", "idNumber", SampleIds.next(), "phone", "13800000001"));
        parts.add("application", part(application, MediaType.APPLICATION_JSON));
        return post("/applications", who, 1, parts, files);
    }

    private static Answer handIn(String no, String action, String who, Map<String, Object> request, byte[]... files) {
        return handIn(no, action, who, 1, request, files);
    }

    private static Answer handIn(
            String no, String action, String who, int material, Map<String, Object> request, byte[]... files) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("request", part(request, MediaType.APPLICATION_JSON));
        return post("/applications/" + no + "/actions/" + action, who, material, parts, files);
    }

    private static Answer post(
            String path, String who, int material, MultiValueMap<String, Object> parts, byte[]... files) {
        for (byte[] file : files) {
            parts.add("material-" + material, part(named(file), MediaType.APPLICATION_PDF));
        }
        return answer(api.post()
                .uri(path)
                .header("Authorization", "Bearer " + token(who))
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts));
    }

    private static Answer act(String no, String action, String who, Map<String, String> details, String comment) {
        return answer(api.post()
                .uri("/applications/" + no + "/actions/" + action)
                .header("Authorization", "Bearer " + token(who))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("comment", comment, "details", details)));
    }

    private static Map<String, Object> seen(String no, String who) {
        return answer(api.get().uri("/applications/" + no).header("Authorization", "Bearer " + token(who)))
                .body();
    }

    private static int download(String no, String sha256, String who) {
        return api.get()
                .uri("/applications/" + no + "/attachments/" + sha256)
                .header("Authorization", "Bearer " + token(who))
                .retrieve()
                .toBodilessEntity()
                .getStatusCode()
                .value();
    }

    private static String token(String username) {
        Map<String, Object> session = answer(api.post()
                        .uri("/sessions")
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(Map.of("username", username, "password", PASSWORD)))
                .body();
        return String.valueOf(session.get("token"));
    }

    private static Answer answer(RestClient.RequestHeadersSpec<?> request) {
        ResponseEntity<Map<String, Object>> answer =
                request.retrieve().toEntity(new ParameterizedTypeReference<Map<String, Object>>() {});
        return new Answer(answer.getStatusCode().value(), Objects.requireNonNull(answer.getBody()));
    }

    private static String paper(Map<String, Object> application, String kind) throws Exception {
        Object code = list(application.get("documents")).stream()
                .filter(document -> kind.equals(document.get("kind")))
                .map(document -> document.get("verificationCode"))
                .findFirst()
                .orElseThrow();
        byte[] pdf = api.get()
                .uri("/applications/" + application.get("no") + "/documents/" + code)
                .header("Authorization", "Bearer " + token("window"))
                .retrieve()
                .body(byte[].class);
        try (PDDocument paper = Loader.loadPDF(Objects.requireNonNull(pdf))) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s", "");
        }
    }

    private static Map<String, Object> newest(Map<String, Object> application) {
        List<Map<String, Object>> versions = versions(application);
        return versions.get(versions.size() - 1);
    }

    /** The versions of the first material. */
    private static List<Map<String, Object>> versions(Map<String, Object> application) {
        return list(list(application.get("materials")).get(0).get("versions"));
    }

    private static Map<String, Object> lastEntry(Map<String, Object> application) {
        List<Map<String, Object>> history = list(application.get("history"));
        return history.get(history.size() - 1);
    }

    private static List<Map<String, Object>> files(Map<String, Object> version) {
        return list(version.get("files"));
    }

    private static List<String> hashes(Map<String, Object> version) {
        return files(version).stream()
                .map(file -> String.valueOf(file.get("sha256")))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object value) {
        List<Map<String, Object>> list = new ArrayList<>();
        ((List<?>) Objects.requireNonNull(value)).forEach(each -> list.add((Map<String, Object>) each));
        return list;
    }

    private static HttpEntity<Object> part(Object content, MediaType type) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(type);
        return new HttpEntity<>(content, headers);
    }

    private static ByteArrayResource named(byte[] content) {
        return new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return "登记表.pdf";
            }
        };
    }
}
