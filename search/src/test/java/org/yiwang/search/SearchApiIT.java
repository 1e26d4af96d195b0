package org.yiwang.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiwang.search.SearchedApplication.application;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.yiwang.application.Application;
import org.yiwang.identity.Duty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Search over the API, with and without an index. */
class SearchApiIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static County county;
    private static ConfigurableApplicationContext elsewhere;

    @BeforeAll
    static void start() {
        county = County.withIndex();
        County.account(county.node(), "clerk", Duty.CLERK);
        elsewhere = SearchNode.start("--yiwang.search.elasticsearch.uris=");
        County.account(elsewhere, "auditor", Duty.AUDITOR);
    }

    @AfterAll
    static void stop() {
        county.close();
        elsewhere.close();
    }

    @Test
    void answersHitsWithNamesThatPeopleKnow() throws Exception {
        Application arrived = application().titled("网上检索的办件").build();
        county.receive(arrived);
        county.awaitIndexed(arrived);
        JsonNode found = search(county.node(), "auditor", "网上检索", 200);
        JsonNode hit = found.get("hits").get(0);
        assertThat(found.get("total").asInt()).isEqualTo(1);
        assertThat(hit.get("no").asString()).isEqualTo(arrived.no().value());
        assertThat(hit.get("applicantName").asString()).isEqualTo("李*");
        assertThat(hit.get("originName").asString()).isEqualTo("上街居委会");
        assertThat(hit.get("stateName").asString()).isNotBlank();
        assertThat(hit.get("highlights").toString())
                .isEqualTo("[{\"field\":\"title\",\"fieldName\":\"办件名称\",\"pieces\":["
                        + "{\"text\":\"网上检索\",\"matched\":true},{\"text\":\"的办件\",\"matched\":false}]}]");
    }

    @Test
    void refusesWhoIsNoAuditorAndWhatIsTooLong() throws Exception {
        assertThat(search(county.node(), "clerk", "养老", 403).get("detail").asString())
                .contains("监察考核");
        assertThat(search(county.node(), "auditor", "长".repeat(101), 422)
                        .get("errors")
                        .get(0)
                        .get("message")
                        .asString())
                .contains("100");
    }

    @Test
    void aNodeWithoutAnIndexSaysWhereToSearch() throws Exception {
        assertThat(search(elsewhere, "auditor", "养老", 404).get("detail").asString())
                .contains("县级节点");
    }

    private static JsonNode search(ConfigurableApplicationContext node, String user, String words, int status)
            throws Exception {
        String login = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(user, County.PASSWORD);
        String token = send(
                        request(node, "/api/v1/sessions")
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(login)),
                        201)
                .get("token")
                .asString();
        String query = URLEncoder.encode(words, StandardCharsets.UTF_8);
        return send(
                request(node, "/api/v1/search/applications?q=" + query).header("Authorization", "Bearer " + token),
                status);
    }

    private static HttpRequest.Builder request(ConfigurableApplicationContext node, String path) {
        String port = node.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE);
    }

    private static JsonNode send(HttpRequest.Builder request, int status) throws IOException, InterruptedException {
        HttpResponse<String> response =
                HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return JSON.readTree(response.body());
    }
}
