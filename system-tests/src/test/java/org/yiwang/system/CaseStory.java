package org.yiwang.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiwang.system.Eventually.eventually;
import static org.yiwang.system.People.COUNTY;
import static org.yiwang.system.People.LINGXI;
import static org.yiwang.system.People.SHANGJIE;

import org.yiwang.infra.network.Network;
import org.yiwang.system.SeenCase.SeenDocument;
import org.yiwang.system.SeenCase.SeenFile;

/**
 * The story of one case, chapter by chapter: 王秀兰 has her data changed in the residents' pension scheme. Each chapter
 * ends when its result is visible at the community, where she applied.
 */
public final class CaseStory {
    private final Network network;
    private final People people;
    private String no = "";

    private CaseStory(Network network, People people) {
        this.network = network;
        this.people = people;
    }

    public static CaseStory in(Network network) {
        return new CaseStory(network, People.of(network));
    }

    /** Continues the story of a case that began elsewhere. */
    static CaseStory of(Network network, String no) {
        CaseStory story = in(network);
        story.no = no;
        return story;
    }

    /** The number of the case, after the application. */
    public String no() {
        return no;
    }

    public People people() {
        return people;
    }

    public CaseStory catalogueArrivesAtTheCommunity() {
        eventually(
                "the item published by the county is offered at the community",
                () -> assertThat(people.applicant().findsItem("D005")).isTrue());
        return this;
    }

    public CaseStory applicantAppliesWithTwoFiles() {
        SeenCase submitted = people.applicant().applies(people.applicant().form());
        no = submitted.no();
        assertThat(submitted.holder()).isEqualTo(SHANGJIE);
        assertThat(submitted.materials()).hasSize(2).allMatch(SeenFile::present);
        return seenAtTheCommunity(submitted);
    }

    public CaseStory communityPreReviewsAndAccepts() {
        assertThat(people.community().does("pre-review", no).state()).isEqualTo("PRE_REVIEWED");
        SeenCase accepted = people.community().does("accept", no);
        assertThat(accepted.state()).isEqualTo("IN_REVIEW");
        assertThat(accepted.json().path("dueAt").asString(""))
                .as("the deadline")
                .isNotEmpty();
        return seenAtTheCommunity(accepted);
    }

    public CaseStory communityReviewsAndCustodyPassesToTheTownship() {
        SeenCase reviewed = people.community().does("review", no);
        assertThat(reviewed.holder()).isEqualTo(LINGXI);
        return seenAtTheCommunity(reviewed).whoAppliedIsNoLongerShownToTheCommunitysClerk();
    }

    private CaseStory whoAppliedIsNoLongerShownToTheCommunitysClerk() {
        assertThat(people.community().sees(no).json().toString())
                .doesNotContain(people.applicant().name());
        return this;
    }

    public CaseStory townshipReviews() {
        arrivesWithItsFilesAt(people.township());
        SeenCase reviewed = people.township().does("review", no);
        assertThat(reviewed.holder()).isEqualTo(COUNTY);
        return seenAtTheCommunity(reviewed);
    }

    public CaseStory countyReviews() {
        arrivesWithItsFilesAt(people.examiner());
        return seenAtTheCommunity(people.examiner().does("review", no));
    }

    public CaseStory countyGrants() {
        SeenCase granted = people.decider().does("grant", no);
        assertThat(granted.documents()).extracting(SeenDocument::title).contains("准予决定书");
        assertThat(granted.holder()).isEqualTo(SHANGJIE);
        return seenAtTheCommunity(granted);
    }

    public CaseStory applicantDownloadsTheDecision() {
        SeenDocument document = people.applicant().sees(no).documents().stream()
                .filter(issued -> issued.title().equals("准予决定书"))
                .findFirst()
                .orElseThrow();
        byte[] pdf = people.applicant().downloads(document);
        assertThat(new Decision(pdf).text())
                .contains("准予决定书", document.number(), no, people.applicant().name());
        return this;
    }

    public CaseStory communityDeliversAndTheCaseIsClosedEverywhere() {
        SeenCase delivered = people.community().does("deliver", no);
        assertThat(delivered.state()).isEqualTo("CLOSED");
        assertThat(delivered.deeds()).containsExactly("提交申请", "预审通过", "受理", "审核通过", "审核通过", "审核通过", "准予", "送达");
        return knownAlikeEverywhere();
    }

    /** Ends the story, whichever chapters came before. */
    public CaseStory communityDelivers() {
        assertThat(people.community().does("deliver", no).state()).isEqualTo("CLOSED");
        return knownAlikeEverywhere();
    }

    /** Searches by words of its title, by the applicant's name and by her answers. */
    public CaseStory auditorFindsIt() {
        for (String words : new String[] {"养老保险登记", people.applicant().name(), "姓名用字"}) {
            eventually(
                    "the auditor finds the case by " + words,
                    () -> assertThat(people.auditor().finds(words)).contains(no));
        }
        return this;
    }

    /** Checks that every node that may know the case shows the same of it, once. */
    public CaseStory knownAlikeEverywhere() {
        eventually("the case " + no + " is told alike at every node", () -> {
            assertThat(people.witnesses().map(witness -> witness.sees(no).essence()))
                    .containsOnly(people.community().sees(no).essence());
            assertThat(people.witnesses().map(Clerk::known))
                    .allSatisfy(known -> assertThat(known).containsOnlyOnce(no));
        });
        return this;
    }

    /** As before, and equal to the answer that the actor got. */
    public CaseStory knownEverywhereAs(SeenCase acknowledged) {
        knownAlikeEverywhere();
        assertThat(people.community().sees(no).essence()).isEqualTo(acknowledged.essence());
        return this;
    }

    /** Waits until the clerk's node holds the case: one case, one task. */
    public CaseStory arrivesAt(Clerk clerk) {
        eventually("the case waits at " + clerk.node(), () -> {
            assertThat(clerk.sees(no).holder()).isEqualTo(clerk.node());
            assertThat(clerk.todo()).containsOnlyOnce(no);
        });
        eventually("one case and one task at " + clerk.node(), () -> {
            NodeTables tables = new NodeTables(network, clerk.node());
            assertThat(tables.casesOf(no)).isEqualTo(1);
            assertThat(tables.tasksOf(no)).isEqualTo(1);
        });
        return this;
    }

    private void arrivesWithItsFilesAt(Clerk clerk) {
        arrivesAt(clerk);
        eventually(
                "the applicant's files have come to " + clerk.node(),
                () -> assertThat(clerk.sees(no).materials()).hasSize(2).allMatch(SeenFile::present));
    }

    private CaseStory seenAtTheCommunity(SeenCase done) {
        eventually("what was done is seen at the community", () -> {
            assertThat(people.community().sees(no).essence()).isEqualTo(done.essence());
            assertThat(people.applicant().sees(no).essence()).isEqualTo(done.essence());
        });
        return this;
    }
}
