package org.yiwang;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.context.ApplicationContext;
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
import org.yiwang.base.identifier.SampleIds;

/** Files evidence over the API of a node, and reads it. */
final class EvidenceApi {

    static final String PASSWORD = "correct horse battery";

    private final RestClient api;
    private final String item;

    EvidenceApi(ApplicationContext node, String item) {
        this.item = item;
        api = RestClient.builder()
                .baseUrl("http://127.0.0.1:" + node.getEnvironment().getProperty("local.server.port") + "/api/v1")
                .defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {})
                .build();
    }

    record Answer(int status, Map<String, Object> body) {}

    String atTheDecision(byte[] file) {
        String no = submitted(Map.of(), file);
        act(no, "pre-review", "window", Map.of(), "");
        act(no, "accept", "window", Map.of(), "");
        act(no, "review", "reviewer", Map.of(), "材料属实");
        return no;
    }

    String submitted(Map<String, Object> more, byte[]... files) {
        return String.valueOf(submit("wang", more, files).body().get("no"));
    }

    Answer submit(String who, Map<String, Object> more, byte[]... files) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        Map<String, Object> application = new HashMap<>(more);
        application.put("itemCode", item);
        application.put("title", "账户变更");
        application.put(
                "applicant",
                Map.of("kind", "PERSON", "name", "王秀兰", "idNumber", SampleIds.next(), "phone", "13800000001"));
        parts.add("application", part(application, MediaType.APPLICATION_JSON));
        return post("/applications", who, 1, parts, files);
    }

    Answer handIn(String no, String action, String who, Map<String, Object> request, byte[]... files) {
        return handIn(no, action, who, 1, request, files);
    }

    Answer handIn(String no, String action, String who, int material, Map<String, Object> request, byte[]... files) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        Map<String, Object> versioned = new HashMap<>(request);
        versioned.put("version", seen(no, who).get("version"));
        parts.add("request", part(versioned, MediaType.APPLICATION_JSON));
        return post("/applications/" + no + "/actions/" + action, who, material, parts, files);
    }

    private Answer post(String path, String who, int material, MultiValueMap<String, Object> parts, byte[]... files) {
        for (byte[] file : files) {
            parts.add("material-" + material, part(named(file), MediaType.APPLICATION_PDF));
        }
        return answer(api.post()
                .uri(path)
                .header("Authorization", "Bearer " + token(who))
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts));
    }

    Answer act(String no, String action, String who, Map<String, String> details, String comment) {
        return answer(api.post()
                .uri("/applications/" + no + "/actions/" + action)
                .header("Authorization", "Bearer " + token(who))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of(
                        "comment",
                        comment,
                        "details",
                        details,
                        "version",
                        seen(no, who).get("version"))));
    }

    Map<String, Object> seen(String no, String who) {
        return answer(api.get().uri("/applications/" + no).header("Authorization", "Bearer " + token(who)))
                .body();
    }

    int download(String no, String sha256, String who) {
        return api.get()
                .uri("/applications/" + no + "/attachments/" + sha256)
                .header("Authorization", "Bearer " + token(who))
                .retrieve()
                .toBodilessEntity()
                .getStatusCode()
                .value();
    }

    private String token(String username) {
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

    String paper(Map<String, Object> application, String kind) throws Exception {
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

    static Map<String, Object> newest(Map<String, Object> application) {
        List<Map<String, Object>> versions = versions(application);
        return versions.get(versions.size() - 1);
    }

    /** The versions of the first material. */
    static List<Map<String, Object>> versions(Map<String, Object> application) {
        return list(list(application.get("materials")).get(0).get("versions"));
    }

    static Map<String, Object> lastEntry(Map<String, Object> application) {
        List<Map<String, Object>> history = list(application.get("history"));
        return history.get(history.size() - 1);
    }

    static List<Map<String, Object>> files(Map<String, Object> version) {
        return list(version.get("files"));
    }

    static List<String> hashes(Map<String, Object> version) {
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
