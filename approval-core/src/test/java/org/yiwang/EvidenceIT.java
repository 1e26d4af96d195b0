package org.yiwang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiwang.EvidenceApi.files;
import static org.yiwang.EvidenceApi.hashes;
import static org.yiwang.EvidenceApi.lastEntry;
import static org.yiwang.EvidenceApi.newest;
import static org.yiwang.EvidenceApi.versions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.yiwang.EvidenceApi.Answer;
import org.yiwang.attachment.SampleFiles;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.ItemFixture;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.division.Level;
import org.yiwang.identity.AccountDraft;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Accounts;
import org.yiwang.identity.Duty;

/** Evidence over the API: versions that stay, files in their order, paper seen at the window. */
class EvidenceIT {

    private static final String ITEM = "T201";
    private static final byte[] FIRST = SampleFiles.pdf(1);
    private static final byte[] SECOND = SampleFiles.pdf(2);

    private static ConfigurableApplicationContext county;
    private static EvidenceApi api;

    @BeforeAll
    static void start() {
        county = CoreNode.start("330327000000");
        county.getBean(Catalogue.class)
                .publish(ItemFixture.item(
                        ITEM,
                        List.of(
                                new Step(1, "受理", StepKind.ACCEPT, Level.COUNTY, "受理岗", 0, true),
                                new Step(2, "审查", StepKind.REVIEW, Level.COUNTY, "审查岗", 1, true),
                                new Step(3, "决定", StepKind.DECIDE, Level.COUNTY, "决定岗", 2, true),
                                new Step(4, "送达", StepKind.DELIVER, Level.COUNTY, "受理岗", 0, true))));
        Accounts accounts = county.getBean(Accounts.class);
        accounts.create(new AccountDraft(
                "wang", EvidenceApi.PASSWORD, "王秀兰", AccountKind.APPLICANT, Set.of(), Set.of(), null, null));
        staff(accounts, "window", "林小燕", "受理岗");
        staff(accounts, "reviewer", "周国华", "审查岗");
        staff(accounts, "decider", "陈国栋", "决定岗");
        api = new EvidenceApi(county, ITEM);
    }

    private static void staff(Accounts accounts, String username, String name, String post) {
        accounts.create(new AccountDraft(
                username, EvidenceApi.PASSWORD, name, AccountKind.STAFF, Set.of(post), Set.of(Duty.CLERK), null, null));
    }

    @AfterAll
    static void stop() {
        county.close();
    }

    @Test
    void afterAcceptanceNothingThatWasExaminedCanBeExchanged() {
        String no = api.atTheDecision(FIRST);
        String examined = hashes(newest(api.seen(no, "wang"))).get(0);
        assertThat(api.seen(no, "wang").get("availableActions")).asList().doesNotContain("hand-in");
        assertThat(api.seen(no, "decider").get("availableActions")).asList().doesNotContain("hand-in");

        for (String anybody : List.of("wang", "decider")) {
            Answer refused = api.handIn(no, "hand-in", anybody, Map.of(), SECOND);
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.body().get("detail")).asString().contains("没有等待补交的材料", "不能更换");
        }
        assertThat(hashes(newest(api.seen(no, "decider")))).containsExactly(examined);
    }

    @Test
    void whatIsHandedInLaterIsAFurtherVersionAndTheFirstStaysReadable() {
        String no = api.submitted(Map.of(), FIRST);
        api.act(no, "pre-review", "window", Map.of(), "");
        api.act(no, "request-supplement", "window", Map.of("deficiencies", "登记表没有签名"), "");
        String first = hashes(newest(api.seen(no, "wang"))).get(0);

        Answer supplied = api.handIn(no, "supplement", "wang", Map.of(), SECOND);
        assertThat(supplied.status()).isEqualTo(200);
        List<Map<String, Object>> versions = versions(supplied.body());
        assertThat(versions).extracting(version -> version.get("number")).containsExactly(1, 2);
        assertThat(versions).extracting(version -> version.get("giver")).containsOnly("王秀兰");
        String second = hashes(versions.get(1)).get(0);
        assertThat(second).isNotEqualTo(first);
        for (String hash : List.of(first, second)) {
            assertThat(api.download(no, hash, "wang")).isEqualTo(200);
            assertThat(api.download(no, hash, "window")).isEqualTo(200);
        }
        assertThat(lastEntry(supplied.body()).get("evidence"))
                .asList()
                .singleElement()
                .asString()
                .contains("登记表", "第2版", second, "第1版", first);
    }

    @Test
    void whatTheHandlerAskedForIsMarkedAndTheDecisionNamesItsVersions() throws Exception {
        String no = api.atTheDecision(FIRST);
        String first = hashes(newest(api.seen(no, "decider"))).get(0);
        api.act(no, "ask-for-materials", "decider", Map.of("material", "1"), "签名看不清");
        assertThat(api.act(no, "grant", "decider", Map.of(), "").status()).isEqualTo(409);
        Answer other = api.handIn(no, "hand-in", "wang", 2, Map.of(), SECOND);
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.body().get("detail")).asString().contains("现在只能补交：登记表");
        assertThat(api.handIn(no, "hand-in", "wang", Map.of(), SECOND).status()).isEqualTo(200);

        Map<String, Object> atDecision = api.seen(no, "decider");
        assertThat(versions(atDecision))
                .extracting(version -> version.get("afterReview"))
                .containsExactly(false, true);
        String second = hashes(newest(atDecision)).get(0);
        assertThat(api.download(no, first, "decider")).isEqualTo(200);

        Map<String, Object> granted =
                api.act(no, "grant", "decider", Map.of(), "").body();
        assertThat(lastEntry(granted).get("evidence"))
                .asList()
                .singleElement()
                .asString()
                .contains("登记表", "第2版", second);
        assertThat(api.paper(granted, "GRANT_DECISION")).contains("材料1登记表第2版sha256" + second.substring(0, 12));
        assertThat(api.handIn(no, "hand-in", "wang", Map.of(), FIRST).status()).isEqualTo(409);
    }

    @Test
    void aMaterialHasSeveralFilesInTheirOrder() {
        String no = api.submitted(Map.of(), SECOND, FIRST);
        List<Object> pages = files(newest(api.seen(no, "wang"))).stream()
                .map(file -> file.get("pages"))
                .toList();
        assertThat(pages).containsExactly(2, 1);
    }

    @Test
    void theFilesOfAMaterialKeepTheLimitOfPagesTogether() {
        byte[] long1 = SampleFiles.pdf(200);
        byte[] long2 = SampleFiles.pdf(101);
        Answer refused = api.submit("wang", Map.of(), long1, long2);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().get("errors")).asString().contains("material-1", "301 页");
    }

    @Test
    void paperSeenAtTheWindowIsAVersionAndNeedsNoUpload() throws Exception {
        Answer answer = api.submit("window", Map.of("channel", "WINDOW", "paper", Map.of("1", "ORIGINAL_SEEN")));
        assertThat(answer.status()).isEqualTo(201);
        Map<String, Object> version = newest(answer.body());
        assertThat(version)
                .containsEntry("kind", "ORIGINAL_SEEN")
                .containsEntry("kindName", "原件已核")
                .containsEntry("takenBy", "林小燕")
                .containsEntry("files", List.of());
        assertThat(api.paper(answer.body(), "RECEIPT")).contains("登记表（原件已核，核收人林小燕）");
    }

    @Test
    void whatTheWindowUploadsIsAScan() {
        Answer answer = api.submit("window", Map.of("channel", "WINDOW"), FIRST);
        assertThat(newest(answer.body())).containsEntry("kind", "SCANNED_AT_WINDOW");
    }

    @Test
    void nobodyVouchesForPaperOnline() {
        Answer online = api.submit("wang", Map.of("paper", Map.of("1", "ORIGINAL_SEEN")));
        assertThat(online.status()).isEqualTo(422);
        assertThat(online.body().get("errors")).asString().contains("material-1", "窗口工作人员");
        Answer unknown = api.submit("window", Map.of("channel", "WINDOW", "paper", Map.of("1", "SEEN")));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.body().get("errors")).asString().contains("material-1", "COPY_TAKEN");
    }

    @Test
    void aCopyBroughtToTheWindowLaterIsAFurtherVersion() {
        String no = api.submitted(Map.of(), FIRST);
        api.act(no, "send-back", "window", Map.of(), "请带原件");
        Answer brought = api.handIn(no, "resubmit", "window", Map.of("paper", Map.of("1", "COPY_TAKEN")));
        assertThat(brought.status()).isEqualTo(200);
        assertThat(versions(brought.body()))
                .extracting(version -> version.get("kind"))
                .containsExactly("UPLOADED", "COPY_TAKEN");
        assertThat(lastEntry(brought.body()).get("evidence")).asString().contains("COPY_TAKEN");
    }
}
