package org.yiwang.portal.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.web.util.UriComponentsBuilder;
import org.yiwang.base.json.Json;
import tools.jackson.databind.JsonNode;

/** Somebody before the pages of a node and its API, signed in at both, or nobody in particular. */
public final class Session {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;
    private String token = "";

    private Session(String address) {
        this.address = address;
    }

    /** Somebody who has not signed in. */
    public static Session visitor(ApplicationContext node) {
        return new Session("http://127.0.0.1:" + node.getEnvironment().getRequiredProperty("local.server.port"));
    }

    public static Session signedIn(ApplicationContext node, String username, String password)
            throws IOException, InterruptedException {
        Session session = visitor(node);
        String form = "username=%s&password=%s&_csrf=%s"
                .formatted(username, URLEncoder.encode(password, StandardCharsets.UTF_8), session.csrf());
        assertThat(session.post("/login", "application/x-www-form-urlencoded", form)
                        .headers()
                        .firstValue("Location"))
                .as("where %s goes on", username)
                .hasValueSatisfying(next -> assertThat(next).doesNotContain("/login"));
        String body = Json.write(new Credentials(username, password));
        session.token = Json.read(
                        session.post("/api/v1/sessions", "application/json", body)
                                .body(),
                        JsonNode.class)
                .get("token")
                .asString();
        return session;
    }

    private record Credentials(String username, String password) {}

    /** The text of a page. */
    public String page(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString()).body();
    }

    /** Submits a form of the page {@code from}, which guards it. */
    public HttpResponse<String> submit(String from, String path, Map<String, String> form)
            throws IOException, InterruptedException {
        Matcher field = CSRF.matcher(page(from));
        assertThat(field.find()).as("%s guards its form", from).isTrue();
        String typed = form.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return post(path, "application/x-www-form-urlencoded", typed + "&_csrf=" + field.group(1));
    }

    /** The token that opens the API. */
    public String token() {
        return token;
    }

    /** The cookies that open the pages, as a header. */
    public String cookies() {
        return ((CookieManager) client.cookieHandler().orElseThrow())
                .getCookieStore().getCookies().stream()
                        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "));
    }

    private String csrf() throws IOException, InterruptedException {
        Matcher field = CSRF.matcher(
                client.send(request("/login").build(), BodyHandlers.ofString()).body());
        assertThat(field.find()).as("the sign-in page guards its form").isTrue();
        return field.group(1);
    }

    private HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        HttpRequest request = request(path)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    Answer get(String path) {
        HttpRequest.Builder request = request(path);
        if (path.startsWith("/api/") && !token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return Answer.of(client.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("No answer to " + path, e);
        }
    }

    private HttpRequest.Builder request(String path) {
        URI uri = UriComponentsBuilder.fromUriString(address + path)
                .encode()
                .build()
                .toUri();
        return HttpRequest.newBuilder(uri).timeout(PATIENCE);
    }
}
