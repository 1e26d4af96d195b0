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
import org.yiwang.infra.stack.elasticsearch.Search;
import org.yiwang.infra.stack.elasticsearch.SearchAccess;
import org.yiwang.system.faults.network.FaultNetwork;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks that the index has every case in its newest version, and no other. */
record IndexContents(FaultNetwork network) implements Check {
    private static final int MAX_HITS = 10_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

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
        Search search = network.network().stack().search();
        SearchAccess user = search.access().orElseThrow();
        HttpClient http = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(5))
                .sslContext(user.authority().context())
                .build();
        try {
            send(http, request(search, user, "/applications/_refresh").POST(HttpRequest.BodyPublishers.noBody()));
            return JSON.readTree(send(http, request(search, user, path)));
        } catch (IOException e) {
            throw new IllegalStateException("Elasticsearch does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.Builder request(Search search, SearchAccess user, String path) {
        return HttpRequest.newBuilder(URI.create(search.uris() + path)).header("Authorization", user.authorization());
    }

    private static String send(HttpClient http, HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
