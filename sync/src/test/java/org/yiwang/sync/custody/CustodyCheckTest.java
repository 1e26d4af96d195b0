package org.yiwang.sync.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiwang.division.DivisionCode;
import org.yiwang.sync.custody.CustodyCheck.Outcome;
import org.yiwang.sync.custody.CustodyCheck.Verdict;

/** The custody table. K is the county, T the township, C the community, X another township; this node is T. */
class CustodyCheckTest {

    private static final String HERE = "T";

    @ParameterizedTest(name = "{0} writes {1}e{2}v{3}, here is {4}e{5}v{6}: {7}")
    @CsvSource({
        // an unknown one is taken, whoever wrote it
        "C, C, 1, 1, -, 0, 0, TAKE",
        "K, K, 3, 7, -, 0, 0, TAKE",
        // here already, or newer
        "C, C, 1, 4, C, 1, 4, STALE",
        "C, C, 1, 3, C, 1, 4, STALE",
        "C, C, 1, 4, T, 2, 6, STALE",
        "C, T, 2, 5, T, 2, 6, STALE",
        // the holder goes on
        "C, C, 1, 5, C, 1, 4, TAKE",
        "C, C, 1, 9, C, 1, 4, TAKE",
        "K, K, 3, 9, K, 3, 8, TAKE",
        // somebody else does not
        "X, C, 1, 5, C, 1, 4, SET_ASIDE",
        "C, K, 3, 9, K, 3, 8, SET_ASIDE",
        // the holder hands over, to this node or past it
        "C, T, 2, 5, C, 1, 4, TAKE",
        "C, K, 2, 5, C, 1, 4, TAKE",
        // the new holder was faster than the record of the hand-over
        "K, K, 2, 6, C, 1, 4, TAKE",
        "X, K, 2, 6, C, 1, 4, SET_ASIDE",
        // several hand-overs were missed
        "K, K, 3, 9, C, 1, 4, TAKE",
        "C, C, 4, 9, C, 1, 4, TAKE",
        // held here: nobody else can have handed it over
        "K, K, 3, 9, T, 2, 8, SET_ASIDE",
        "K, K, 2, 9, T, 2, 8, SET_ASIDE",
        "K, K, 5, 9, T, 2, 8, SET_ASIDE",
        // but this node itself, before its database was set back
        "T, T, 2, 9, T, 2, 8, TAKE",
        "T, K, 3, 9, T, 2, 8, TAKE",
        // written after it was handed over
        "C, C, 1, 9, T, 2, 8, SET_ASIDE",
        "C, C, 1, 9, K, 3, 8, SET_ASIDE",
        // two histories
        "K, K, 3, 8, T, 2, 8, SET_ASIDE",
        "K, K, 3, 7, C, 1, 8, SET_ASIDE",
    })
    void decides(
            String writer,
            String holder,
            int epoch,
            long version,
            String knownHolder,
            int knownEpoch,
            long knownVersion,
            Outcome outcome) {
        Optional<Standing> known = knownHolder.equals("-")
                ? Optional.empty()
                : Optional.of(new Standing(node(knownHolder), knownEpoch, knownVersion));
        Verdict verdict =
                new CustodyCheck(node(HERE)).verdict(node(writer), new Standing(node(holder), epoch, version), known);
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.reason() != null).isEqualTo(outcome == Outcome.SET_ASIDE);
    }

    private static DivisionCode node(String letter) {
        return new DivisionCode(
                switch (letter) {
                    case "K" -> "330327000000";
                    case "T" -> "330327100000";
                    case "C" -> "330327100002";
                    default -> "330327107000";
                });
    }
}
