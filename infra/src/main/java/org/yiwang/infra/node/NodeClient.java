package org.yiwang.infra.node;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.yiwang.infra.plan.Json;
import org.yiwang.infra.stack.certificate.TrustStore;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Calls the REST interface of one node as one person. Every call has a time limit. */
public final class NodeClient {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final Duration HEALTH = Duration.ofSeconds(5);
    private static final HttpClient HTTP = client().build();
    private static final Map<TrustStore, HttpClient> HTTPS = new ConcurrentHashMap<>();

    private final URI address;
    private final HttpClient http;
    private final String token;

    private NodeClient(URI address, HttpClient http, String token) {
        this.address = address;
        this.http = http;
        this.token = token;
    }

    /** A client without a signed-in user. */
    public static NodeClient at(URI address) {
        return new NodeClient(address, HTTP, "");
    }

    /** A client without a signed-in user, of a node whose certificate is of that authority. */
    static NodeClient at(URI address, TrustStore authority) {
        HttpClient encrypted = HTTPS.computeIfAbsent(
                authority, trusted -> client().sslContext(trusted.context()).build());
        return new NodeClient(address, encrypted, "");
    }

    /** Signs in, and returns a client that acts for that person. */
    public static NodeClient signIn(URI address, String username, String password) {
        return at(address).signIn(username, password);
    }

    /** Signs in, and returns a client that acts for that person. */
    public NodeClient signIn(String username, String password) {
        JsonNode session = post("/api/v1/sessions", Map.of("username", username, "password", password));
        return new NodeClient(address, http, session.path("token").asString());
    }

    private static HttpClient.Builder client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT);
    }

    public JsonNode get(String path) {
        return json(send(request(path).GET().build()), path);
    }

    /** The raw body, for instance of an attachment. */
    public byte[] bytes(String path) {
        return send(request(path).GET().build()).body();
    }

    public JsonNode post(String path, Object body) {
        HttpRequest request = request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Json.MAPPER.writeValueAsString(body)))
                .build();
        return json(send(request), path);
    }

    public JsonNode put(String path, Object body) {
        HttpRequest request = request(path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(Json.MAPPER.writeValueAsString(body)))
                .build();
        return json(send(request), path);
    }

    public JsonNode post(String path, Multipart form) {
        HttpRequest request = request(path)
                .header("Content-Type", form.contentType())
                .POST(form.body())
                .build();
        return json(send(request), path);
    }

    boolean isReady() {
        HttpRequest request =
                request("/actuator/health/readiness").timeout(HEALTH).build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException down) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(ANSWER)
                .header("Accept", "application/json, application/problem+json, */*;q=0.5")
                .header("Accept-Language", "zh-CN");
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() >= 400) {
                throw refused(request, response);
            }
            return response;
        } catch (IOException e) {
            throw new ApiFailure("No answer to " + request.method() + " " + request.uri() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ApiFailure("Interrupted while waiting for " + request.uri(), e);
        }
    }

    private static ApiFailure refused(HttpRequest request, HttpResponse<byte[]> response) {
        String body = new String(response.body(), StandardCharsets.UTF_8);
        String why;
        try {
            JsonNode problem = Json.MAPPER.readTree(body);
            why = problem.path("detail").asString(body) + " "
                    + problem.path("errors").toString();
        } catch (JacksonException notJson) {
            why = body;
        }
        return new ApiFailure(
                request.method() + " " + request.uri() + " was answered " + response.statusCode() + ": " + why.strip(),
                response.statusCode());
    }

    private JsonNode json(HttpResponse<byte[]> response, String path) {
        try {
            return Json.MAPPER.readTree(response.body());
        } catch (JacksonException e) {
            throw new ApiFailure("The answer of " + address + path + " is not JSON.", e);
        }
    }
}
