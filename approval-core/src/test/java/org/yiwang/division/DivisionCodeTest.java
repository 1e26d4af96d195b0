package org.yiwang.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTest {

    private final DivisionCode county = new DivisionCode("330327000000");
    private final DivisionCode township = new DivisionCode("330327100000");
    private final DivisionCode community = new DivisionCode("330327100002");

    @ParameterizedTest
    @CsvSource({"330327000000,COUNTY", "330327100000,TOWNSHIP", "330327100002,COMMUNITY"})
    void knowsItsLevelByItsZeros(String code, Level level) {
        assertThat(new DivisionCode(code).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "330327", "33032710000A", "030327100002", "330327000002", "3303271000021"})
    void refusesWhatIsNoCode(String text) {
        assertThat(DivisionCode.isValid(text)).isFalse();
        assertThatThrownBy(() -> new DivisionCode(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsItsAncestorsNearestFirst() {
        assertThat(community.ancestors()).containsExactly(township, county);
        assertThat(county.ancestors()).isEmpty();
    }

    @Test
    void staysItselfAtALevelBelow() {
        assertThat(township.at(Level.COMMUNITY)).isEqualTo(township);
        assertThat(community.at(Level.COUNTY)).isEqualTo(county);
    }

    @Test
    void coversWhatLiesBelowAndNothingElse() {
        assertThat(township.covers(community)).isTrue();
        assertThat(new DivisionCode("330327107000").covers(community)).isFalse();
        assertThat(community.covers(township)).isFalse();
    }

    @Test
    void packagedDivisionsAreTheWholeCounty() {
        assertThat(PackagedDivisions.all()).hasSize(1 + 18 + 431);
    }
}
