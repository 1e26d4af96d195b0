package org.yiwang.infra.stack.elasticsearch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Checks whether an Elasticsearch cluster accepts requests. */
public final class SearchHealth {
    private static final Duration TIMEOUT = Duration.ofSeconds(3);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

    private SearchHealth() {}

    /** Asks the first of the addresses, which are separated by commas. */
    public static boolean of(String uris) {
        URI health = URI.create(uris.split(",")[0].strip() + "/_cluster/health");
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(health).timeout(TIMEOUT).build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException down) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
