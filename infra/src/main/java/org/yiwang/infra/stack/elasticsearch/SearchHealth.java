package org.yiwang.infra.stack.elasticsearch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** Checks whether an Elasticsearch cluster accepts requests. */
final class SearchHealth {
    private static final Duration TIMEOUT = Duration.ofSeconds(3);
    private static final int OK = 200;

    private SearchHealth() {}

    /** Asks the first of the addresses, which are separated by commas. */
    static boolean of(String uris, HttpClient client, Optional<SearchAccess> access) {
        URI health = URI.create(uris.split(",")[0].strip() + "/_cluster/health");
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(health).timeout(TIMEOUT);
            access.ifPresent(user -> request.header("Authorization", user.authorization()));
            return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == OK;
        } catch (IOException down) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static HttpClient.Builder client() {
        return HttpClient.newBuilder().connectTimeout(TIMEOUT);
    }
}
