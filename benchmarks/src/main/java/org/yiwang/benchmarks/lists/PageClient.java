package org.yiwang.benchmarks.lists;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yiwang.infra.process.LaunchFailure;

/** A minimal browser: pages, forms and cookies. */
final class PageClient implements AutoCloseable {
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int OK = 200;

    private final URI address;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .cookieHandler(new CookieManager())
            .build();

    private PageClient(URI address) {
        this.address = address;
    }

    static PageClient signIn(URI address, String username, String password) {
        PageClient client = new PageClient(address);
        Matcher token = TOKEN.matcher(client.get("/login"));
        if (!token.find()) {
            throw new LaunchFailure("The page to sign in at " + address + " has no form.");
        }
        String form = Map.of("username", username, "password", password, "_csrf", token.group(1)).entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String landed = client.send(HttpRequest.newBuilder(address.resolve("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        if (!landed.contains("/logout")) {
            throw new LaunchFailure("Signing in as " + username + " at " + address + " did not work.");
        }
        return client;
    }

    /** The page at that path, as text. */
    String get(String path) {
        return send(HttpRequest.newBuilder(address.resolve(path)).GET());
    }

    private String send(HttpRequest.Builder builder) {
        HttpRequest request = builder.timeout(ANSWER).build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != OK) {
                throw new LaunchFailure(request.uri() + " was answered " + response.statusCode());
            }
            return response.body();
        } catch (IOException e) {
            throw new LaunchFailure("No answer to " + request.uri() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted while waiting for " + request.uri(), e);
        }
    }

    /** Forgets the session; the connections end by themselves. */
    @Override
    public void close() {
        http.cookieHandler()
                .ifPresent(cookies -> ((CookieManager) cookies).getCookieStore().removeAll());
    }
}
