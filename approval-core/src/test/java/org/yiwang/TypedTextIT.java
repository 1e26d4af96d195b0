package org.yiwang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
import org.yiwang.identity.AccountDraft;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Accounts;
import org.yiwang.importing.ImportFixture;

/** Typed, pasted and uploaded text, as the API takes it. */
class TypedTextIT {

    private static final String PASSWORD = "correct horse battery";

    private static ConfigurableApplicationContext county;
    private static RestClient api;

    @BeforeAll
    static void start() {
        county = CoreNode.start("330327000000");
        ImportFixture.publishSampleItem(county.getBean(Catalogue.class));
        county.getBean(Accounts.class)
                .create(new AccountDraft(
                        "applicant", PASSWORD, "王秀兰", AccountKind.APPLICANT, Set.of(), Set.of(), null, null));
        RestClient.Builder client = RestClient.builder()
                .baseUrl("http://127.0.0.1:" + county.getEnvironment().getProperty("local.server.port") + "/api/v1")
                .defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {});
        Object token = body(json(client.build()
                        .post()
                        .uri("/sessions")
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(Map.of("username", "ａｐｐｌｉｃａｎｔ\u200B", "password", PASSWORD))))
                .get("token");
        api = client.defaultHeader("Authorization", "Bearer " + token).build();
    }

    @AfterAll
    static void stop() {
        county.close();
    }

    @ParameterizedTest
    @CsvSource({
        "+86 138 0000 5001,13800005001",
        "0086-13800005001,13800005001",
        "138-0000-5001,13800005001",
        "１３８００００５００１,13800005001",
        "13800005001\u202C,13800005001",
        "(0577)68881234,0577-68881234",
        "0577-68881234-801,0577-68881234-801",
        "400-820-8820,4008208820"
    })
    void aTelephoneNumberIsStoredPlainHoweverItIsWritten(String typed, String stored) {
        ResponseEntity<Map<String, Object>> answer = submit(Map.of("phone", typed));
        assertThat(answer.getStatusCode().value()).isEqualTo(201);
        assertThat(applicant(answer)).containsEntry("phone", stored);
    }

    @Test
    void anIdentityNumberIsStoredPlainHoweverItIsWritten() {
        for (String pattern : List.of("\u202D%s\u202C", "\u00A0%s", "%s\u200B")) {
            String id = SampleIds.next();
            assertThat(applicant(submit(Map.of("idNumber", pattern.formatted(id)))))
                    .containsEntry("idNumber", id);
        }
        String id = SampleIds.next();
        String grouped = id.substring(0, 6) + " " + id.substring(6, 14) + "－" + id.substring(14);
        assertThat(applicant(submit(Map.of("idNumber", grouped)))).containsEntry("idNumber", id);
    }

    @ParameterizedTest
    @CsvSource({
        "33032719680512042,18 位",
        "33032719680512O422,只能有数字",
        "163327196805120422,省级",
        "330327209912310010,出生日期",
        "33032700000101001X,出生日期",
        "330327196805120423,校验码"
    })
    void theSentenceBlamesTheRightPartOfAnIdentityNumber(String typed, String blamed) {
        ResponseEntity<Map<String, Object>> answer = submit(Map.of("idNumber", typed));
        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        assertThat(body(answer).get("errors"))
                .asString()
                .contains("applicant.idNumber")
                .contains(blamed);
    }

    @ParameterizedTest
    @CsvSource({
        "PASSPORT,e 12345678,E12345678",
        "HK_MACAO_PERMIT,h12345678,H12345678",
        "TAIWAN_PERMIT,0123456789(A),0123456789A",
        "FOREIGNER_CARD,USA 330100 010101,USA330100010101"
    })
    void aPersonAppliesWithAnotherDocumentThanTheResidentId(String kind, String typed, String stored) {
        ResponseEntity<Map<String, Object>> answer = submit(Map.of("idKind", kind, "idNumber", typed));
        assertThat(answer.getStatusCode().value()).isEqualTo(201);
        assertThat(applicant(answer)).containsEntry("idKind", kind).containsEntry("idNumber", stored);
        assertThat(submit(Map.of("idKind", kind, "idNumber", "?"))
                        .getStatusCode()
                        .value())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u2800", "\u3164\u115F", "··", "王\n五", "王\u0000五", "李😀四"})
    void aNameThatIsNoneIsRefused(String typed) {
        ResponseEntity<Map<String, Object>> answer = submit(Map.of("name", typed));
        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        assertThat(body(answer).get("errors")).asString().contains("applicant.name");
    }

    @Test
    void aNameIsStoredWithoutCharactersNobodySees() {
        assertThat(applicant(submit(Map.of("name", "王\u200B秀\uFEFF兰")))).containsEntry("name", "王秀兰");
        assertThat(applicant(submit(Map.of("name", "王\uE863\uF9D1")))).containsEntry("name", "王\u4DAE六");
    }

    @Test
    void lengthsCountCharacters() {
        String rare = "\uD840\uDC00".repeat(100);
        assertThat(applicant(submit(Map.of("name", rare)))).containsEntry("name", rare);
        ResponseEntity<Map<String, Object>> longer = submit(Map.of("name", rare + "王"));
        assertThat(body(longer).get("errors")).asString().contains("不能超过 100 个字");
    }

    @Test
    void aCaseIsFoundByItsNumberInEverySpelling() {
        String no = String.valueOf(body(submit(Map.of())).get("no"));
        String bare = no.replace("-", "");
        String wide = bare.chars()
                .mapToObj(digit -> Character.toString(digit + 0xFEE0))
                .reduce("", String::concat);
        for (String spelled : List.of(
                no,
                bare,
                wide,
                no.replace('-', '－'),
                no.replace('-', '–'),
                no.replace('-', '\u00A0'),
                bare.substring(12))) {
            assertThat(found(spelled)).as(spelled).isEqualTo(1);
        }
        ResponseEntity<Map<String, Object>> opened = json(api.get().uri("/applications/{no}", wide));
        assertThat(opened.getStatusCode().value()).isEqualTo(200);
    }

    @Test
    void wordsOfAListArePartedByAnyBlank() {
        submit(Map.of(), Map.of("title", "法律援助与咨询"));
        assertThat(found("法律\u3000咨询")).isEqualTo(found("法律 咨询")).isEqualTo(1);
        assertThat(found("法律\u00A0咨询")).isEqualTo(1);
    }

    @Test
    void aDocumentIsVerifiedByAFullWidthCodeAndNumber() {
        ResponseEntity<Map<String, Object>> answer = submit(Map.of());
        Map<?, ?> document = (Map<?, ?>) ((List<?>) body(answer).get("documents")).get(0);
        String wide = wide(String.valueOf(document.get("verificationCode")));
        String number =
                wide(String.valueOf(document.get("number"))).replace('〔', '［').replace('〕', '］');
        ResponseEntity<Map<String, Object>> verified =
                json(api.get().uri("/documents/{code}?number={number}", wide, number));
        assertThat(verified.getStatusCode().value()).isEqualTo(200);
    }

    @Test
    void anUrgeTakesNoDetailsAndComesOnceADay() {
        Object no = body(submit(Map.of())).get("no");
        ResponseEntity<Map<String, Object>> stuffed =
                act(no, "urge", Map.of("details", Map.of("deficiencies", "长".repeat(4000))));
        assertThat(stuffed.getStatusCode().value()).isEqualTo(422);
        assertThat(body(stuffed).get("errors")).asString().contains("deficiencies");
        assertThat(act(no, "urge", Map.of()).getStatusCode().value()).isEqualTo(200);
        ResponseEntity<Map<String, Object>> again = act(no, "urge", Map.of());
        assertThat(again.getStatusCode().value()).isEqualTo(409);
        assertThat(body(again).get("detail")).asString().contains("今天已经催办过");
    }

    @ParameterizedTest
    @CsvSource({"身份证\u202Efdp.exe,身份证fdp.exe.pdf", "/,附件.pdf", ".pdf,附件.pdf", "登记表.PDF,登记表.PDF", "照片.jpg,照片.pdf"})
    void aFileHasAVisibleNameAndTheEndingOfItsContent(String typed, String stored) {
        ResponseEntity<Map<String, Object>> answer = submit(Map.of(), Map.of(), typed);
        assertThat(body(answer).get("materials")).asString().contains("fileName=" + stored + ",");
    }

    private static ResponseEntity<Map<String, Object>> submit(Map<String, String> applicant) {
        return submit(applicant, Map.of());
    }

    private static ResponseEntity<Map<String, Object>> submit(Map<String, String> applicant, Map<String, String> more) {
        return submit(applicant, more, "登记表.pdf");
    }

    private static ResponseEntity<Map<String, Object>> submit(
            Map<String, String> applicant, Map<String, String> more, String fileName) {
        Map<String, Object> who = new HashMap<>(Map.of("kind", "PERSON", "name", "王秀兰", "phone", "13800000001"));
        who.put("idNumber", SampleIds.next());
        who.putAll(applicant);
        Map<String, Object> application = new HashMap<>(Map.of("itemCode", "T001", "title", "更换养老金账户"));
        application.putAll(more);
        application.put("applicant", who);
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("application", part(application, MediaType.APPLICATION_JSON));
        parts.add("material-1", part(file(fileName), MediaType.APPLICATION_PDF));
        return json(api.post()
                .uri("/applications")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts));
    }

    private static ResponseEntity<Map<String, Object>> act(Object no, String action, Map<String, Object> request) {
        return json(api.post()
                .uri("/applications/{no}/actions/{action}", no, action)
                .contentType(MediaType.APPLICATION_JSON)
                .body(request));
    }

    private static Object found(String words) {
        return body(json(api.get().uri("/applications?box=mine&q={words}", words)))
                .get("total");
    }

    private static String wide(String text) {
        return text.chars()
                .mapToObj(letter -> letter > 0x20 && letter < 0x7F ? letter + 0xFEE0 : letter)
                .map(Character::toString)
                .reduce("", String::concat);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> applicant(ResponseEntity<Map<String, Object>> answer) {
        assertThat(body(answer)).containsKey("applicant");
        return (Map<String, Object>) body(answer).get("applicant");
    }

    private static HttpEntity<Object> part(Object content, MediaType type) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(type);
        return new HttpEntity<>(content, headers);
    }

    private static ByteArrayResource file(String name) {
        return new ByteArrayResource(SampleFiles.pdf(1)) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }

    private static ResponseEntity<Map<String, Object>> json(RestClient.RequestHeadersSpec<?> request) {
        return request.retrieve().toEntity(new ParameterizedTypeReference<Map<String, Object>>() {});
    }

    private static Map<String, Object> body(ResponseEntity<Map<String, Object>> answer) {
        return Objects.requireNonNull(answer.getBody());
    }
}
