package org.yiwang.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yiwang.delegation.Conditions.Limit;
import org.yiwang.delegation.Delegation.Term;
import org.yiwang.division.DivisionCode;

class ConditionsTest {

    private static final DivisionCode TOWNSHIP = new DivisionCode("330327100000");
    private static final DivisionCode COMMUNITY = new DivisionCode("330327100002");
    private static final DivisionCode OTHER = new DivisionCode("330327107008");
    private static final Conditions TO_5000 = new Conditions(List.of(), new Limit("amount", new BigDecimal("5000")));
    private static final Instant DAY_1 = Instant.parse("2026-12-01T00:00:00Z");
    private static final Instant DAY_5 = Instant.parse("2026-12-05T00:00:00Z");
    private static final Instant DAY_9 = Instant.parse("2026-12-09T00:00:00Z");

    @Test
    void anAreaCoversWhatLiesInIt() {
        Conditions inTownship = new Conditions(List.of(TOWNSHIP), null);
        assertThat(inTownship.covers(TOWNSHIP)).isTrue();
        assertThat(inTownship.covers(COMMUNITY)).isTrue();
        assertThat(inTownship.covers(OTHER)).isFalse();
        assertThat(Conditions.NONE.covers(OTHER)).isTrue();
    }

    @Test
    void anAmountThatIsNotToldIsNotWithinTheLimit() {
        assertThat(TO_5000.allows(Map.of("amount", "5000.00"))).isTrue();
        assertThat(TO_5000.allows(Map.of("amount", "5000.01"))).isFalse();
        assertThat(TO_5000.allows(Map.of("amount", "五千"))).isFalse();
        assertThat(TO_5000.allows(Map.of())).isFalse();
        assertThat(Conditions.NONE.allows(Map.of())).isTrue();
    }

    @Test
    void narrowerMeansASmallerAreaAndASmallerAmount() {
        Conditions community = new Conditions(List.of(COMMUNITY), null);
        Conditions township = new Conditions(List.of(TOWNSHIP), null);
        assertThat(community.within(township)).isTrue();
        assertThat(township.within(community)).isFalse();
        assertThat(Conditions.NONE.within(township)).isFalse();
        assertThat(TO_5000.within(Conditions.NONE)).isTrue();
        assertThat(Conditions.NONE.within(TO_5000)).isFalse();
        assertThat(new Conditions(List.of(), new Limit("amount", new BigDecimal("5001"))).within(TO_5000))
                .isFalse();
        assertThat(new Conditions(List.of(), new Limit("other", BigDecimal.ONE)).within(TO_5000))
                .isFalse();
    }

    @Test
    void aTermHoldsFromItsFirstInstantUpToItsEnd() {
        Term term = new Term(DAY_1, DAY_9, DAY_5);
        assertThat(term.holds(DAY_1.minusMillis(1))).isFalse();
        assertThat(term.holds(DAY_1)).isTrue();
        assertThat(term.holds(DAY_5.minusMillis(1))).isTrue();
        assertThat(term.holds(DAY_5)).isFalse();
        assertThat(new Term(DAY_1, DAY_9, null).holds(DAY_9)).isFalse();
    }
}
