package org.yiwang.sync.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationBuilder;
import org.yiwang.application.ApplicationRecorded;
import org.yiwang.application.Applications;
import org.yiwang.application.handling.ApplicationFixture;
import org.yiwang.attachment.Attachment;
import org.yiwang.attachment.AttachmentStore;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.infra.stack.EmbeddedStack;
import org.yiwang.node.key.KeyDirectory;
import org.yiwang.node.key.NodeKey;
import org.yiwang.node.key.NodeKeyDesk;
import org.yiwang.node.key.NodeKeys;
import org.yiwang.node.key.NodeSignature;
import org.yiwang.nodes.HandedIn;
import org.yiwang.nodes.SyncNode;

/** Calls between real nodes: who they are from, how often they are good, and where. */
class LinkIT {

    private static final DivisionCode COUNTY = new DivisionCode("330327000000");
    private static final DivisionCode SHANGJIE = new DivisionCode("330327100002");
    private static final DivisionCode JINCHENG = new DivisionCode("330327107008");
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final Actor OPERATOR =
            new Actor("o", "operator", "李工", AccountKind.STAFF, Set.of(), Set.of(Duty.OPERATOR));
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final byte[] NO_BODY = {};

    private static ConfigurableApplicationContext county;
    private static ConfigurableApplicationContext shangjie;
    private static ConfigurableApplicationContext jincheng;
    private static URI papers;

    @BeforeAll
    static void start() throws IOException {
        String brokers = EmbeddedStack.shared().kafka().brokers();
        county = SyncNode.start(COUNTY, brokers);
        shangjie = SyncNode.start(SHANGJIE, brokers);
        jincheng = SyncNode.start(JINCHENG, brokers);
        for (ConfigurableApplicationContext node : List.of(county, shangjie, jincheng)) {
            for (DivisionCode other : List.of(COUNTY, SHANGJIE, JINCHENG)) {
                await().atMost(SOON).until(() -> !keys(node, other).isEmpty());
            }
        }
        papers = at(shangjie, "/internal/attachments/" + identityPapers());
    }

    @AfterAll
    static void stop() {
        List.of(jincheng, shangjie, county).forEach(ConfigurableApplicationContext::close);
    }

    @Test
    void theCountyGetsTheFilesOfACaseThatItKnows() throws Exception {
        assertThat(get(papers, signed(county, HttpMethod.GET, papers, SHANGJIE)))
                .isEqualTo(200);
    }

    @Test
    void aCommunityThatSaysItIsTheCountyLearnsNothing() throws Exception {
        assertThat(get(papers, signed(jincheng, HttpMethod.GET, papers, SHANGJIE)))
                .as("as itself")
                .isEqualTo(404);
        Map<String, String> renamed = signed(jincheng, HttpMethod.GET, papers, SHANGJIE);
        renamed.put(LinkCall.CALLER, COUNTY.value());
        assertThat(get(papers, renamed)).as("with another's name").isEqualTo(401);
        assertThat(get(papers, forged(keys(county, COUNTY).get(0).id())))
                .as("signed by itself, with the name and the key of the county")
                .isEqualTo(401);
        String ownKey = jincheng.getBean(NodeKeys.class).own().get(0).id();
        assertThat(get(papers, forged(ownKey)))
                .as("signed by itself, with the name of the county")
                .isEqualTo(401);
    }

    @Test
    void aCallIsGoodOnceAndAtOneNode() throws Exception {
        Map<String, String> call = signed(county, HttpMethod.GET, papers, SHANGJIE);
        URI elsewhere = at(jincheng, papers.getPath());
        assertThat(get(elsewhere, call)).isEqualTo(401);
        assertThat(get(papers, call)).isEqualTo(200);
        assertThat(get(papers, call)).isEqualTo(401);
    }

    @Test
    void aCallIsGoodAsItWasMade() throws Exception {
        URI more = URI.create(papers + "?a=1");
        assertThat(get(more, signed(county, HttpMethod.GET, more, SHANGJIE))).isEqualTo(200);
        assertThat(get(more, signed(county, HttpMethod.GET, papers, SHANGJIE))).isEqualTo(401);
        URI another =
                URI.create(papers.toString().replaceAll(".$", papers.toString().endsWith("0") ? "1" : "0"));
        assertThat(get(another, signed(county, HttpMethod.GET, papers, SHANGJIE)))
                .isEqualTo(401);
        assertThat(send("POST", papers, signed(county, HttpMethod.GET, papers, SHANGJIE), NO_BODY))
                .isEqualTo(401);
        assertThat(send("GET", papers, signed(county, HttpMethod.GET, papers, SHANGJIE), new byte[] {1}))
                .isEqualTo(401);
    }

    @Test
    void newKeysReplaceOldOnesWithoutAPause() throws Exception {
        NodeKeyDesk desk = county.getBean(NodeKeyDesk.class);
        String old = jincheng.getBean(NodeKeys.class).sign(NO_BODY).key();
        String fresh = desk.register(jincheng.getBean(NodeKeys.class).renew().text(), OPERATOR)
                .id();
        await().atMost(SOON).until(() -> isHeardThere(fresh));
        desk.retire(old, OPERATOR);
        await().atMost(SOON)
                .until(() -> isHeardThere(fresh)
                        && jincheng.getBean(NodeKeys.class).sign(NO_BODY).key().equals(fresh));
        desk.revoke(fresh, OPERATOR);
        await().atMost(SOON).until(() -> shangjie.getBean(KeyDirectory.class)
                .find(JINCHENG, fresh)
                .isEmpty());
        assertThat(get(papers, signed(jincheng, HttpMethod.GET, papers, SHANGJIE)))
                .as("with a revoked key")
                .isEqualTo(401);
        desk.register(jincheng.getBean(NodeKeys.class).renew().text(), OPERATOR);
        await().atMost(SOON).until(() -> get(papers, signed(jincheng, HttpMethod.GET, papers, SHANGJIE)) == 404);
    }

    /** Whether new keys are known at the other node; it answers all the while. */
    private static boolean isHeardThere(String fresh) throws Exception {
        assertThat(get(papers, signed(jincheng, HttpMethod.GET, papers, SHANGJIE)))
                .isEqualTo(404);
        return shangjie.getBean(KeyDirectory.class).find(JINCHENG, fresh).isPresent();
    }

    private static Map<String, String> signed(
            ConfigurableApplicationContext caller, HttpMethod method, URI address, DivisionCode receiver) {
        return new HashMap<>(caller.getBean(LinkSignature.class).sign(method, address, receiver));
    }

    /** A call of the county, as a community would write it. */
    private static Map<String, String> forged(String key) {
        Map<String, String> headers = signed(jincheng, HttpMethod.GET, papers, SHANGJIE);
        headers.put(LinkCall.CALLER, COUNTY.value());
        LinkCall call = new LinkCall(
                "GET",
                papers.getRawPath(),
                "",
                headers.get(LinkCall.BODY),
                COUNTY.value(),
                SHANGJIE.value(),
                headers.get(LinkCall.TIME),
                headers.get(LinkCall.NONCE));
        NodeSignature signature = jincheng.getBean(NodeKeys.class).sign(call.content());
        headers.put(LinkCall.KEY, key);
        headers.put(LinkCall.SIGNATURE, signature.value());
        return headers;
    }

    private static int get(URI address, Map<String, String> headers) throws IOException, InterruptedException {
        return send("GET", address, headers, NO_BODY);
    }

    private static int send(String method, URI address, Map<String, String> headers, byte[] body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return HTTP.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private static List<NodeKey> keys(ConfigurableApplicationContext at, DivisionCode node) {
        return at.getBean(KeyDirectory.class).of(node);
    }

    private static URI at(ConfigurableApplicationContext node, String path) {
        return URI.create("http://127.0.0.1:" + node.getEnvironment().getProperty("local.server.port") + path);
    }

    /** A file of a case of Shangjie, which the county knows, and Jincheng does not. */
    private static String identityPapers() throws IOException {
        Attachment file = shangjie.getBean(AttachmentStore.class)
                .store(new ByteArrayInputStream(HandedIn.pdf()), "身份证.pdf", "material-1");
        Application application = ApplicationBuilder.like(ApplicationFixture.inReview(SHANGJIE, SHANGJIE, 1, 1))
                .materials(ApplicationFixture.material(1, "身份证", file))
                .build();
        shangjie.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            shangjie.getBean(Applications.class).save(application);
            shangjie.publishEvent(new ApplicationRecorded(application));
        });
        return file.sha256();
    }
}
