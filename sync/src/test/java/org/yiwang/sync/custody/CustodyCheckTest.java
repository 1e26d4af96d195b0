package org.yiwang.sync.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiwang.division.DivisionCode;
import org.yiwang.sync.custody.CustodyCheck.Outcome;
import org.yiwang.sync.custody.CustodyCheck.Verdict;

/** The custody table. Holder, epoch and version. K is the county, T the township, C the community, X another township; this node is T. */
class CustodyCheckTest {

    private static final String HERE = "T";

    @ParameterizedTest(name = "{0} writes {1}, here is {2}: {3}")
    @CsvSource({
        // an unknown one is taken, whoever wrote it
        "C, C e1 v1, -, TAKE",
        "K, K e3 v7, -, TAKE",
        // here already, or newer
        "C, C e1 v4, C e1 v4, STALE",
        "C, C e1 v3, C e1 v4, STALE",
        "C, C e1 v4, T e2 v6, STALE",
        "C, T e2 v5, T e2 v6, STALE",
        // the holder goes on
        "C, C e1 v5, C e1 v4, TAKE",
        "C, C e1 v9, C e1 v4, TAKE",
        "K, K e3 v9, K e3 v8, TAKE",
        // somebody else does not
        "X, C e1 v5, C e1 v4, SET_ASIDE",
        "C, K e3 v9, K e3 v8, SET_ASIDE",
        // the holder hands over, to this node or past it
        "C, T e2 v5, C e1 v4, TAKE",
        "C, K e2 v5, C e1 v4, TAKE",
        // the new holder was faster than the record of the hand-over
        "K, K e2 v6, C e1 v4, TAKE",
        "X, K e2 v6, C e1 v4, SET_ASIDE",
        // several hand-overs were missed
        "K, K e3 v9, C e1 v4, TAKE",
        "C, C e4 v9, C e1 v4, TAKE",
        // held here: nobody else can have handed it over
        "K, K e3 v9, T e2 v8, SET_ASIDE",
        "K, K e2 v9, T e2 v8, SET_ASIDE",
        "K, K e5 v9, T e2 v8, SET_ASIDE",
        // but this node itself, before its database was set back
        "T, T e2 v9, T e2 v8, TAKE",
        "T, K e3 v9, T e2 v8, TAKE",
        // written after it was handed over
        "C, C e1 v9, T e2 v8, SET_ASIDE",
        "C, C e1 v9, K e3 v8, SET_ASIDE",
        // two histories
        "K, K e3 v8, T e2 v8, SET_ASIDE",
        "K, K e3 v7, C e1 v8, SET_ASIDE",
    })
    void decides(String writer, String incoming, String known, Outcome outcome) {
        Verdict verdict = new CustodyCheck(node(HERE))
                .verdict(node(writer), standing(incoming).orElseThrow(), standing(known));
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.reason() != null).isEqualTo(outcome == Outcome.SET_ASIDE);
    }

    /** Holder, epoch and version, as in "T e2 v8". */
    private static Optional<Standing> standing(String text) {
        if (text.equals("-")) {
            return Optional.empty();
        }
        String[] parts = text.split(" [ev]");
        return Optional.of(new Standing(node(parts[0]), Integer.parseInt(parts[1]), Long.parseLong(parts[2])));
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
