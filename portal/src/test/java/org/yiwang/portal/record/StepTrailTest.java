package org.yiwang.portal.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yiwang.application.Application;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.State;
import org.yiwang.division.Division;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Divisions;

class StepTrailTest {

    private static final Divisions CODES_AS_NAMES = new Divisions() {

        @Override
        public Optional<Division> find(DivisionCode code) {
            return Optional.empty();
        }

        @Override
        public List<Division> all() {
            return List.of();
        }

        @Override
        public void publish(Collection<Division> divisions) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void receive(Collection<Division> divisions) {
            throw new UnsupportedOperationException();
        }
    };

    @Test
    void marksWhatIsDoneWhereItStandsAndWhatIsAhead() {
        Application application = new SampleApplication()
                .after(Action.PRE_REVIEW, "受理", State.PRE_REVIEWED)
                .after(Action.ACCEPT_APPLICATION, "受理", State.IN_REVIEW)
                .at(2, State.IN_REVIEW, SampleApplication.COUNTY);

        assertThat(marks(application)).containsExactly("done", "done", "now", "ahead", "ahead", "ahead");
        assertThat(StepTrail.of(application, CODES_AS_NAMES))
                .extracting(StepView::place)
                .containsExactly(
                        "330327100002", "330327100002", "330327000000", "330327000000", "330327000000", "330327100002");
    }

    @Test
    void skipsTheStepsThatADenialPassesOver() {
        Application application = new SampleApplication()
                .after(Action.ACCEPT_APPLICATION, "受理", State.IN_REVIEW)
                .after(Action.PASS_REVIEW, "审核", State.IN_REVIEW)
                .after(Action.DENY, "决定", State.DENIED)
                .at(5, State.DENIED, SampleApplication.COMMUNITY);

        assertThat(marks(application)).containsExactly("done", "done", "done", "done", "skipped", "now");
    }

    @Test
    void aJointReviewIsDoneWithTheLastPartThatItsDepartmentsDecide() {
        Application application = new SampleApplication()
                .after(Action.ACCEPT_APPLICATION, "受理", State.IN_REVIEW)
                .after(Action.PASS_PART, "审核", State.IN_REVIEW)
                .after(Action.FAIL_PART, "审核", State.IN_REVIEW)
                .after(Action.GRANT, "决定", State.GRANTED)
                .at(4, State.GRANTED, SampleApplication.COUNTY);

        assertThat(marks(application)).containsExactly("done", "done", "done", "done", "now", "ahead");
    }

    @Test
    void stopsAtTheStepThatRefusedIt() {
        Application application = new SampleApplication()
                .after(Action.REFUSE, "受理", State.REFUSED)
                .at(null, State.REFUSED, SampleApplication.COMMUNITY);

        assertThat(marks(application)).containsExactly("done", "stopped", "skipped", "skipped", "skipped", "skipped");
    }

    private static List<String> marks(Application application) {
        return StepTrail.of(application, CODES_AS_NAMES).stream()
                .map(StepView::mark)
                .toList();
    }
}
