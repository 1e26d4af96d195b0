package org.yiwang.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiwang.application.handling.ApplicationFixture.*;

import org.junit.jupiter.api.Test;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.State;
import org.yiwang.application.handling.ApplicationFixture;
import org.yiwang.base.json.Additions;

class ApplicationTest {

    @Test
    void preReviewKeepsItAtItsStep() {
        Application reviewed = after(submitted(), Action.PRE_REVIEW);
        assertThat(reviewed.currentStep()).isEqualTo(1);
        assertThat(reviewed.custody().epoch()).isEqualTo(1);
        assertThat(reviewed.version()).isEqualTo(2);
        assertThat(reviewed.possibleActions())
                .contains(Action.ACCEPT_APPLICATION, Action.REQUEST_SUPPLEMENT, Action.REFUSE)
                .doesNotContain(Action.PRE_REVIEW, Action.PASS_REVIEW);
    }

    @Test
    void custodyPassesUpWithEachLevelAndBackForDelivery() {
        Application accepted = after(after(submitted(), Action.PRE_REVIEW), Action.ACCEPT_APPLICATION);
        assertThat(accepted.custody()).isEqualTo(new Custody(COMMUNITY, TOWNSHIP, 2));
        Application reviewed = after(accepted, Action.PASS_REVIEW);
        assertThat(reviewed.custody()).isEqualTo(new Custody(COMMUNITY, COUNTY, 3));
        Application issued = after(after(reviewed, Action.GRANT), Action.ISSUE_CERTIFICATE);
        assertThat(issued.custody()).isEqualTo(new Custody(COMMUNITY, COMMUNITY, 4));
        Application closed = after(issued, Action.DELIVER);
        assertThat(closed.state()).isEqualTo(State.CLOSED);
        assertThat(closed.step()).isEmpty();
        assertThat(closed.dates().closedAt()).isEqualTo(ApplicationFixture.AT);
        assertThat(closed.history()).hasSize(7);
    }

    @Test
    void aDenialIsDeliveredWithoutACertificate() {
        Application atCounty =
                after(after(after(submitted(), Action.PRE_REVIEW), Action.ACCEPT_APPLICATION), Action.PASS_REVIEW);
        Application denied = after(atCounty, Action.DENY);
        assertThat(denied.step().orElseThrow().name()).isEqualTo("送达");
        assertThat(denied.custody().holder()).isEqualTo(COMMUNITY);
    }

    @Test
    void refusedItIsOver() {
        Application refused = after(submitted(), Action.REFUSE);
        assertThat(refused.state().isFinal()).isTrue();
        assertThat(refused.possibleActions()).isEmpty();
        assertThat(refused.custody().holder()).isEqualTo(COMMUNITY);
    }

    @Test
    void isKnownAtItsOriginAndAboveAndNowhereElse() {
        assertThat(submitted().audience()).containsExactlyInAnyOrder(COMMUNITY, TOWNSHIP, COUNTY);
    }

    @Test
    void survivesBeingWrittenAndRead() {
        ApplicationJson json = new ApplicationJson();
        Application granted = after(after(submitted(), Action.PRE_REVIEW), Action.ACCEPT_APPLICATION);
        assertThat(json.read(json.write(granted))).isEqualTo(granted);
    }

    @Test
    void whatALaterReleaseAddedSurvivesAChangeHere() {
        ApplicationJson json = new ApplicationJson();
        String later = json.write(submitted())
                .replace("\"custody\":{", "\"custody\":{\"reason\":\"R\",")
                .replace("\"history\":[{", "\"history\":[{\"desk\":\"D\",")
                .replace("\"materials\":[{", "\"materials\":[{\"shelf\":\"S\",")
                .replaceFirst("\\{", "{\"addedLater\":{\"x\":1},");
        Application read = json.read(later);
        assertThat(read.keeping(Additions.NONE)).isEqualTo(submitted());
        Application accepted = after(after(read, Action.PRE_REVIEW), Action.ACCEPT_APPLICATION);
        assertThat(accepted.custody().holder()).isEqualTo(TOWNSHIP);
        assertThat(json.write(accepted))
                .contains("\"addedLater\":{\"x\":1}", "\"reason\":\"R\"", "\"desk\":\"D\"", "\"shelf\":\"S\"");
        assertThat(json.write(json.read(json.write(accepted)))).isEqualTo(json.write(accepted));
    }

    @Test
    void masksPersonalDataButNotBeyondRecognition() {
        Applicant applicant = submitted().applicant();
        assertThat(applicant.maskedIdNumber()).isEqualTo("1101**********002X");
        assertThat(applicant.maskedPhone()).isEqualTo("138****0001");
        assertThat(applicant.maskedName()).isEqualTo("王**");
    }
}
