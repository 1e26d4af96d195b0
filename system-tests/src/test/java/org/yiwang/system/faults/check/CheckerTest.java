package org.yiwang.system.faults.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yiwang.system.People.COUNTY;
import static org.yiwang.system.People.LINGXI;
import static org.yiwang.system.People.SHANGJIE;
import static org.yiwang.system.faults.network.FaultNetwork.JINXIANG;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yiwang.application.Application;
import org.yiwang.system.faults.people.Deed;
import org.yiwang.system.faults.people.Ledger;
import org.yiwang.system.faults.people.Outcome;

/** Tests the checker's verdicts without a network. */
class CheckerTest {
    private static final String TOKEN = "〔T000001〕";
    private static final String URGED = "〔T000002〕";

    private final Found found = new Found();

    @Test
    void whatWasToldAndIsThereOnceIsGood() {
        everywhere(FoundCase.with(URGED));
        assertThat(said(Outcome.ACKNOWLEDGED)).isEmpty();
        assertThat(said(Outcome.UNKNOWN)).isEmpty();
        assertThat(of(new Replicas())).isEmpty();
    }

    @Test
    void whatWasAcknowledgedAndIsNotThereIsLost() {
        everywhere(FoundCase.with());
        assertThat(said(Outcome.ACKNOWLEDGED)).containsExactly("acknowledged, so done", "done as told");
        assertThat(said(Outcome.UNKNOWN)).isEmpty();
        assertThat(said(Outcome.REFUSED)).isEmpty();
    }

    @Test
    void whatIsThereTwiceIsDoneTwiceWhateverWasTold() {
        everywhere(FoundCase.with(URGED, URGED));
        assertThat(said(Outcome.ACKNOWLEDGED)).contains("done once");
        assertThat(said(Outcome.UNKNOWN)).containsExactly("done once");
    }

    @Test
    void whatWasRefusedAndIsThereIsWrong() {
        everywhere(FoundCase.with(URGED));
        assertThat(said(Outcome.REFUSED)).containsExactly("refused, so not done");
    }

    @Test
    void whatWasPassedOnMustHaveBeenAnsweredAndDoneAsTheAnswerSays() {
        everywhere(FoundCase.with(URGED));
        assertThat(said(Outcome.PASSED_ON)).contains("passed on, so answered");
        found.request(URGED, "PASSED_ON");
        assertThat(said(Outcome.PASSED_ON)).contains("passed on, so answered");
        found.request(URGED, "REFUSED");
        assertThat(said(Outcome.PASSED_ON)).containsExactly("passed on, so answered");
        found.request(URGED, "DONE");
        assertThat(said(Outcome.PASSED_ON)).isEmpty();
    }

    @Test
    void aReplicaThatStayedBehindIsFound() {
        everywhere(FoundCase.with());
        found.copy(LINGXI, FoundCase.with(URGED)).task(LINGXI, FoundCase.NO, 1);
        assertThat(of(new Replicas())).containsExactly("every replica is equal", "every replica is equal");
    }

    @Test
    void aReplicaThatIsMissingIsFound() {
        found.copy(LINGXI, FoundCase.with()).task(LINGXI, FoundCase.NO, 1).copy(COUNTY, FoundCase.with());
        assertThat(of(new Replicas())).containsExactly("every replica is equal");
    }

    @Test
    void aCaseOutsideItsAudienceIsFound() {
        everywhere(FoundCase.with());
        found.copy(JINXIANG, FoundCase.with());
        assertThat(of(new Replicas())).containsExactly("only its audience knows a case");
    }

    @Test
    void twoHoldersAndTwoTasksAreFound() {
        everywhere(FoundCase.with());
        found.copy(SHANGJIE, FoundCase.heldBy(SHANGJIE)).task(SHANGJIE, FoundCase.NO, 1);
        assertThat(of(new Replicas()))
                .contains("every replica is equal", "one node holds a case", "one task, where the case is held");
    }

    @Test
    void aTaskThatIsMissingIsFound() {
        everywhere(FoundCase.with());
        found.task(LINGXI, FoundCase.NO, 0);
        assertThat(of(new Replicas())).containsExactly("one task, where the case is held");
    }

    private void everywhere(Application one) {
        found.copy(LINGXI, one).copy(COUNTY, one).copy(SHANGJIE, one).task(LINGXI, FoundCase.NO, 1);
    }

    /** The findings if somebody got this answer to the urging. */
    private List<String> said(Outcome outcome) {
        Ledger ledger = new Ledger();
        ledger.write(new Deed(TOKEN, SHANGJIE, "her", Deed.SUBMIT, FoundCase.NO, Outcome.ACKNOWLEDGED, 1, "SUBMITTED"));
        ledger.write(new Deed(URGED, SHANGJIE, "her", "urge", FoundCase.NO, outcome, 2, "SUBMITTED"));
        return of(new PromisesKept(ledger));
    }

    private List<String> of(Check check) {
        Violations violations = new Violations();
        check.check(found, violations);
        return violations.all().stream().map(Violation::promise).toList();
    }
}
