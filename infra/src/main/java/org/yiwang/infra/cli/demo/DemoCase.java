package org.yiwang.infra.cli.demo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.yiwang.infra.cli.print.Steps;
import org.yiwang.infra.network.Network;
import org.yiwang.infra.node.ApiFailure;
import org.yiwang.infra.node.Multipart;
import org.yiwang.infra.node.NodeClient;
import org.yiwang.infra.plan.Account;
import org.yiwang.infra.plan.NodePlan;
import org.yiwang.infra.process.LaunchFailure;
import org.yiwang.infra.process.Patience;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The story of one case: applied for at a community, decided by the county, delivered at the community. */
final class DemoCase {
    private static final String COMMUNITY = "330327100002";
    private static final String TOWNSHIP = "330327100000";
    private static final String ITEM = "D005";
    private static final String TITLE = "王秀兰城乡居民养老保险个人信息变更";
    private static final Duration CROSSING = Duration.ofSeconds(60);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Network network;
    private final Steps steps;
    private final String county;
    private String number = "";

    DemoCase(Network network, Steps steps) {
        this.network = network;
        this.steps = steps;
        this.county = network.plan().county().code();
    }

    void run() {
        NodePlan community = network.node(COMMUNITY).plan();
        NodeClient applicant = signIn(COMMUNITY, community.applicant().orElseThrow());
        apply(applicant, community.applicant().orElseThrow());
        NodeClient clerk = withPost(COMMUNITY, "社区代办员");
        act(COMMUNITY, clerk, "pre-review", "材料齐全，同意收件");
        act(COMMUNITY, clerk, "accept", "予以受理");
        act(COMMUNITY, clerk, "review", "情况属实");
        pass(TOWNSHIP, "乡镇业务审核员", "review", "初审通过");
        pass(county, "县级部门审查员", "review", "审查通过");
        pass(county, "县级部门分管负责人", "grant", "准予变更");
        pass(COMMUNITY, "社区代办员", "deliver", "已送达申请人");
        readResult(applicant);
        find();
    }

    private void apply(NodeClient applicant, Account person) {
        steps.step(name(COMMUNITY), person.displayName() + " finds the item", () -> awaitItem(applicant));
        Multipart form = new Multipart()
                .json("application", MAPPER.writeValueAsString(application(person, openOne(applicant, person))))
                .file("material-1", "信息变更登记表.pdf", "application/pdf", SampleDocuments.pdf("Change of personal data"))
                .file("material-2", "居民身份证.png", "image/png", SampleDocuments.png());
        JsonNode made = steps.step(
                name(COMMUNITY),
                person.displayName() + " applies with two files",
                () -> applicant.post("/api/v1/applications", form));
        number = made.path("no").asString();
    }

    /** The number of the open case that an earlier demonstration left; empty if there is none. */
    private static String openOne(NodeClient applicant, Account person) {
        String asked = "/api/v1/open-matters?itemCode=%s&idNumber=%s".formatted(ITEM, person.idNumber());
        return applicant.get(asked).path("open").path(0).path("no").asString("");
    }

    private static Map<String, Object> application(Account person, String duplicateOf) {
        return Map.of(
                "itemCode",
                ITEM,
                "title",
                TITLE,
                "applicant",
                Map.of(
                        "name", person.displayName(),
                        "idNumber", String.valueOf(person.idNumber()),
                        "phone", String.valueOf(person.phone()),
                        "kind", "PERSON"),
                "form",
                Map.of("change_item", "姓名或身份证号码", "after", person.displayName(), "reason", "身份证换发后姓名用字更正"),
                "submissionId",
                UUID.randomUUID().toString(),
                "duplicateOf",
                duplicateOf);
    }

    /** Waits until the case has arrived at the node, then acts on it there. */
    private void pass(String node, String post, String action, String comment) {
        NodeClient client = withPost(node, post);
        JsonNode arrived = steps.step(name(node), "the case is here", () -> awaitHolder(client, node));
        require(arrived.path("holder").asString("").equals(node), "did not reach " + name(node), node);
        act(node, client, action, comment);
    }

    private void act(String node, NodeClient client, String action, String comment) {
        steps.step(name(node), "%s: %s".formatted(action, comment), () -> {
            long version = client.get(path()).path("version").asLong();
            Map<String, Object> body = Map.of("comment", comment, "version", version);
            return client.post(path() + "/actions/" + action, body);
        });
    }

    private JsonNode awaitHolder(NodeClient client, String node) {
        return await(
                () -> client.get(path()),
                seen -> seen.path("holder").asString("").equals(node));
    }

    /** The catalogue may still be on its way down from the county. */
    private static JsonNode awaitItem(NodeClient client) {
        String path = "/api/v1/items/" + ITEM;
        await(() -> client.get(path), item -> item.has("code"));
        return client.get(path);
    }

    private void readResult(NodeClient applicant) {
        JsonNode closed = steps.step(
                name(COMMUNITY),
                "the applicant sees the case closed and its decision",
                () -> await(() -> applicant.get(path()), DemoCase::hasDocument));
        require(hasDocument(closed), "has no decision", COMMUNITY);
        String paper = decision(closed).path("href").asString();
        byte[] pdf = steps.step(name(COMMUNITY), "the applicant downloads it", () -> applicant.bytes(paper));
        require(
                new String(pdf, 0, Math.min(4, pdf.length), StandardCharsets.US_ASCII).equals("%PDF"),
                "has a document that is not a PDF",
                COMMUNITY);
    }

    /** The decision among the documents; a missing node until there is one. */
    private static JsonNode decision(JsonNode seen) {
        return seen.path("documents")
                .valueStream()
                .filter(document -> document.path("kind").asString().equals("GRANT_DECISION"))
                .findFirst()
                .orElse(seen.path("documents").path("none"));
    }

    private static boolean hasDocument(JsonNode seen) {
        return !decision(seen).isMissingNode();
    }

    private void find() {
        Account auditor = network.county().plan().withDuty("AUDITOR").orElseThrow();
        NodeClient client = signIn(county, auditor);
        String query = URLEncoder.encode("养老保险个人信息变更", StandardCharsets.UTF_8);
        JsonNode found = steps.step(
                name(county),
                "the auditor finds it by words of its title",
                () -> await(() -> client.get("/api/v1/search/applications?q=" + query), this::hasCase));
        require(hasCase(found), "was not found by the auditor", county);
    }

    private boolean hasCase(JsonNode found) {
        return found.path("hits")
                .valueStream()
                .anyMatch(hit -> hit.path("no").asString("").equals(number));
    }

    private static JsonNode await(Supplier<JsonNode> ask, Predicate<JsonNode> enough) {
        JsonNode[] last = {MAPPER.createObjectNode()};
        Patience.until(
                () -> {
                    last[0] = tolerant(ask, last[0]);
                    return enough.test(last[0]);
                },
                CROSSING);
        return last[0];
    }

    /** Returns {@code before} while the case has not arrived yet. */
    private static JsonNode tolerant(Supplier<JsonNode> ask, JsonNode before) {
        try {
            return ask.get();
        } catch (ApiFailure e) {
            if (e.status() == 404 || e.status() == 503) {
                return before;
            }
            throw e;
        }
    }

    private void require(boolean condition, String otherwise, String node) {
        if (!condition) {
            throw new LaunchFailure("The case " + number + " " + otherwise + " within " + CROSSING.toSeconds()
                    + " s. Read its log: " + network.node(node).log());
        }
    }

    private NodeClient withPost(String node, String post) {
        return signIn(node, network.node(node).plan().withPost(post).orElseThrow());
    }

    private NodeClient signIn(String node, Account account) {
        return network.signIn(node, account.username());
    }

    private String path() {
        return "/api/v1/applications/" + number;
    }

    private String name(String node) {
        return network.node(node).plan().name();
    }
}
