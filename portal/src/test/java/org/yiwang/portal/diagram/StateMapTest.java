package org.yiwang.portal.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.State;

class StateMapTest {

    @Test
    void everyStateStandsSomewhereOnce() {
        Stream<State> all = Stream.of(
                        StateMap.onTheWay().keySet(),
                        StateMap.aside().keySet(),
                        StateMap.ends().keySet())
                .flatMap(Set::stream);
        assertThat(all.toList()).containsExactlyInAnyOrder(State.values());
    }

    @Test
    void theWayLeadsFromSubmissionToDeliveryWithBothDecisionsAbreast() {
        assertThat(StateMap.onTheWay())
                .containsEntry(State.SUBMITTED, 0)
                .containsEntry(State.IN_REVIEW, 3)
                .containsEntry(State.GRANTED, 4)
                .containsEntry(State.DENIED, 4)
                .containsEntry(State.CLOSED, 5);
    }

    @Test
    void supplementingAndSpecialProceduresStandAside() {
        assertThat(StateMap.aside())
                .containsEntry(State.SENT_BACK, State.SUBMITTED)
                .containsEntry(State.SUPPLEMENT_REQUESTED, State.RECEIVED)
                .containsEntry(State.SUSPENDED, State.IN_REVIEW);
    }

    @Test
    void everyChangeOfStateInTheTableIsDrawn() {
        StateChart chart = StateChart.of(State.IN_REVIEW, EnumSet.of(State.SUBMITTED), new Words());
        String drawn = chart.labels().stream().map(StateChart.Label::text).collect(Collectors.joining(" "));
        Stream.of(Action.values())
                .filter(action -> action.rule().to() != null
                        && (!action.rule().to().isFinal() || action.rule().to() == State.CLOSED))
                .forEach(action -> assertThat(drawn).contains(action.name()));
        assertThat(chart.boxes())
                .filteredOn(box -> box.look().equals("state-now"))
                .extracting(StateChart.Box::state)
                .containsExactly(State.IN_REVIEW);
    }

    private static final class Words implements StateChart.Words {
        @Override
        public String of(State state) {
            return state.name();
        }

        @Override
        public String of(Action action) {
            return action.name();
        }

        @Override
        public String from(String states) {
            return states;
        }
    }
}
