package org.yiwang.system.faults.check;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.Application;
import org.yiwang.system.faults.network.FaultNetwork;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks that the index has every case in its newest version, and no other. */
record IndexContents(FaultNetwork network) implements Check {
    private static final int MAX_HITS = 10_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    @Override
    public void check(Found found, Violations violations) {
        Map<String, String> indexed = new HashMap<>();
        ask("/applications/_search?version=true&size=" + MAX_HITS)
                .path("hits")
                .path("hits")
                .forEach(hit -> indexed.put(
                        hit.path("_id").asString(),
                        told(
                                hit.path("_version").asLong(),
                                hit.path("_source").path("state").asString())));
        found.cases().forEach((no, one) -> compare(no, one, indexed.remove(no), violations));
        indexed.forEach((no, what) ->
                violations.add("the index has what the county has", no, "index", "no database knows it: " + what));
    }

    private static void compare(String no, Application one, @Nullable String indexed, Violations violations) {
        String expected = told(one.version(), one.state().name());
        violations.unless(
                expected.equals(indexed),
                "the index has what the county has",
                no,
                "index",
                indexed + " instead of " + expected);
    }

    private static String told(long version, String state) {
        return "version " + version + " " + state;
    }

    private JsonNode ask(String path) {
        String server = network.network().stack().search().uris().split(",")[0];
        try {
            send(HttpRequest.newBuilder(URI.create(server + "/applications/_refresh"))
                    .POST(HttpRequest.BodyPublishers.noBody()));
            return JSON.readTree(send(HttpRequest.newBuilder(URI.create(server + path))));
        } catch (IOException e) {
            throw new IllegalStateException("Elasticsearch does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
