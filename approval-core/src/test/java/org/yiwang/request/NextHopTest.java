package org.yiwang.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiwang.application.Custody;
import org.yiwang.division.DivisionCode;

class NextHopTest {

    private static final DivisionCode COMMUNITY = new DivisionCode("330327100002");
    private static final DivisionCode TOWNSHIP = new DivisionCode("330327100000");
    private static final DivisionCode COUNTY = new DivisionCode("330327000000");

    @ParameterizedTest(name = "sent to the township for epoch {0}, known there as held by {1} in epoch {2}: {3}")
    @CsvSource({
        "2, 330327100000, 2, HERE",
        // came back here since
        "2, 330327100000, 4, HERE",
        // the sender did not know that it had come back
        "4, 330327100000, 2, HERE",
        "2, 330327000000, 3, ONWARDS",
        "2, 330327100002, 5, ONWARDS",
        // the hand-over to this node is still on its way
        "2, 330327100002, 1, NOT_YET",
        // the two disagree about one epoch: requests do not circulate
        "3, 330327000000, 3, NOT_YET",
    })
    void followsCustody(int epoch, String holder, int known, NextHop next) {
        Custody custody = new Custody(COMMUNITY, new DivisionCode(holder), known);

        assertThat(NextHop.of(custody, epoch, TOWNSHIP)).isEqualTo(next);
    }

    @Test
    void waitsForAnApplicationThatIsNotKnownYet() {
        assertThat(NextHop.of(null, 1, COUNTY)).isEqualTo(NextHop.NOT_YET);
    }
}
