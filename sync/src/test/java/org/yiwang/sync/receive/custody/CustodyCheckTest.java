package org.yiwang.sync.receive.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiwang.application.CallIn;
import org.yiwang.division.DivisionCode;
import org.yiwang.sync.receive.custody.CustodyCheck.Outcome;
import org.yiwang.sync.receive.custody.CustodyCheck.Verdict;

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
        // recalled from the community at version 5: known before, here or elsewhere, or missed altogether
        "K, K e2 v5 rC5, C e1 v4, REPLACE",
        "K, K e2 v9 rC5, C e1 v2, REPLACE",
        "K, K e2 v5 rC5, -, TAKE",
        // recalled from this node, which wrote nothing meanwhile
        "K, K e3 v9 rT9, T e2 v8, REPLACE",
        // what this node or another wrote meanwhile gives way, whatever its version and epoch
        "K, K e3 v9 rT9, T e2 v9, DISPLACE",
        "K, K e3 v9 rT9, T e2 v30, DISPLACE",
        "K, K e2 v5 rC5, C e1 v7, DISPLACE",
        "K, K e2 v5 rC5, T e2 v5, DISPLACE",
        "K, K e2 v5 rC5, K e3 v6, DISPLACE",
        // and goes on from there
        "K, K e2 v6 rC5, K e2 v5 rC5, TAKE",
        "K, T e3 v6 rC5, K e2 v5 rC5, TAKE",
        "K, K e2 v5 rC5, T e3 v6 rC5, STALE",
        // late records of the lost node: what the county knew is known, the others are another history
        "C, C e1 v4, K e2 v5 rC5, STALE",
        "C, C e1 v5, K e2 v5 rC5, SET_ASIDE",
        "C, C e1 v5, K e2 v9 rC5, SET_ASIDE",
        "C, C e1 v9, K e2 v5 rC5, SET_ASIDE",
        "C, T e2 v5, K e2 v5 rC5, SET_ASIDE",
        "K, K e3 v9, K e2 v5 rC5, SET_ASIDE",
        // recalled twice
        "K, K e4 v9 rC5 rT9, K e2 v5 rC5, REPLACE",
        "K, K e4 v9 rC5 rT9, T e3 v9 rC5, DISPLACE",
        "C, C e1 v8, K e4 v9 rC5 rT9, SET_ASIDE",
        "T, T e3 v8 rC5, K e4 v9 rC5 rT9, STALE",
        "T, T e3 v9 rC5, K e4 v9 rC5 rT9, SET_ASIDE",
        // not by whom is not above
        "X, X e2 v5 rC5, C e1 v4, SET_ASIDE",
        // two recalls that know nothing of each other
        "K, K e2 v5 rC5, K e2 v6 rC6, SET_ASIDE",
    })
    void decides(String writer, String incoming, String known, Outcome outcome) {
        Verdict verdict = new CustodyCheck(node(HERE))
                .verdict(node(writer), standing(incoming).orElseThrow(), standing(known));
        assertThat(verdict.outcome()).isEqualTo(outcome);
        boolean kept = outcome == Outcome.SET_ASIDE || outcome == Outcome.DISPLACE;
        assertThat(verdict.reason() != null).isEqualTo(kept);
        assertThat(verdict.cause() != null).isEqualTo(kept);
    }

    /** Holder, epoch, version and recalls by the first holder, as in "K e3 v9 rT9": taken from T with version 9. */
    private static Optional<CustodyVersion> standing(String text) {
        if (text.equals("-")) {
            return Optional.empty();
        }
        String[] parts = text.split(" [ev]?");
        List<CallIn> recalls = Stream.of(parts)
                .skip(3)
                .map(part ->
                        new CallIn(node(part.substring(1, 2)), by(parts[0]), by(parts[0]), number(part.substring(2))))
                .toList();
        return Optional.of(new CustodyVersion(node(parts[0]), (int) number(parts[1]), number(parts[2]), recalls));
    }

    private static long number(String text) {
        return Long.parseLong(text);
    }

    /** The county recalls, whoever got it then; only X does so by itself. */
    private static DivisionCode by(String holder) {
        return node(holder.equals("X") ? "X" : "K");
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
