package org.yiwang.nodes;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** Acts over the API of a node, as one user or as nobody. */
final class NodeApi {

    static final String PASSWORD = "correct horse battery";

    private final RestClient api;
    private final String token;

    private NodeApi(RestClient api, String token) {
        this.api = api;
        this.token = token;
    }

    record Answer(int status, Map<String, Object> body) {

        String text(String field) {
            return String.valueOf(body.get(field));
        }
    }

    /** Somebody who has not signed in. */
    static NodeApi anybody(ApplicationContext node) {
        String address = "http://127.0.0.1:" + node.getEnvironment().getProperty("local.server.port") + "/api/v1";
        return new NodeApi(
                RestClient.builder()
                        .baseUrl(address)
                        .defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {})
                        .build(),
                "");
    }

    static NodeApi as(String username, ApplicationContext node) {
        NodeApi guest = anybody(node);
        Answer session = guest.post("/sessions", Map.of("username", username, "password", PASSWORD));
        return new NodeApi(guest.api, session.text("token"));
    }

    Answer get(String path) {
        return answer(signed(api.get().uri(path)));
    }

    Answer post(String path, Map<String, ?> body) {
        return answer(signed(
                api.post().uri(path).contentType(MediaType.APPLICATION_JSON).body(body)));
    }

    /** Posts {@code json} as the part of that name, with a PDF as each of the other parts. */
    Answer post(String path, String name, Map<String, ?> json, List<String> files) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add(name, part(json, MediaType.APPLICATION_JSON));
        files.forEach(file -> parts.add(file, part(pdf(), MediaType.APPLICATION_PDF)));
        return answer(signed(
                api.post().uri(path).contentType(MediaType.MULTIPART_FORM_DATA).body(parts)));
    }

    Answer act(String no, String action, Map<String, ?> request, String... files) {
        return post("/applications/" + no + "/actions/" + action, "request", request, List.of(files));
    }

    private RestClient.RequestHeadersSpec<?> signed(RestClient.RequestHeadersSpec<?> request) {
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static Answer answer(RestClient.RequestHeadersSpec<?> request) {
        ResponseEntity<Map<String, Object>> answer =
                request.retrieve().toEntity(new ParameterizedTypeReference<Map<String, Object>>() {});
        return new Answer(answer.getStatusCode().value(), Objects.requireNonNull(answer.getBody()));
    }

    private static HttpEntity<Object> part(Object content, MediaType type) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(type);
        return new HttpEntity<>(content, headers);
    }

    private static ByteArrayResource pdf() {
        return new ByteArrayResource(HandedIn.pdf()) {
            @Override
            public String getFilename() {
                return "材料.pdf";
            }
        };
    }
}
