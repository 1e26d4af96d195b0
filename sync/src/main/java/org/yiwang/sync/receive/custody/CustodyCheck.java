package org.yiwang.sync.receive.custody;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.CallIn;
import org.yiwang.division.DivisionCode;
import org.yiwang.setaside.Cause;

/**
 * Decides whether to take an application that another node wrote. Only the holder writes, and each hand-over starts a
 * new epoch; so within one history a newer version never has an older epoch, nor the reverse. A recall starts another
 * history from the version that the county knew. It wins over every later version of the lost node, and of a node that
 * got the application from there.
 */
final class CustodyCheck {

    /** The decision; {@code cause} and {@code reason} are set if an application is set aside. */
    record Verdict(Outcome outcome, @Nullable Cause cause, @Nullable String reason) {

        private static final Verdict TAKE = new Verdict(Outcome.TAKE, null, null);
        private static final Verdict STALE = new Verdict(Outcome.STALE, null, null);
        private static final Verdict REPLACE = new Verdict(Outcome.REPLACE, null, null);

        private static Verdict setAside(Cause cause, String reason) {
            return new Verdict(Outcome.SET_ASIDE, cause, reason);
        }
    }

    enum Outcome {
        /** Newer than the version here, from a node that might write it. */
        TAKE,
        /** Continues from a recall of the version here; tasks of that version end. */
        REPLACE,
        /** Continues from a recall of an earlier version; the version here is set aside for a person. */
        DISPLACE,
        /** Not newer than the version here. */
        STALE,
        /** Breaks custody; set aside for a person. */
        SET_ASIDE
    }

    private final DivisionCode here;

    CustodyCheck(DivisionCode here) {
        this.here = here;
    }

    /** Checks {@code incoming}, which {@code writer} wrote, against {@code known}, the version here. */
    Verdict verdict(DivisionCode writer, CustodyVersion incoming, Optional<CustodyVersion> known) {
        return known.map(local -> against(writer, incoming, local)).orElse(Verdict.TAKE);
    }

    private Verdict against(DivisionCode writer, CustodyVersion incoming, CustodyVersion local) {
        if (!incoming.hasRecallsOf(local) && !local.hasRecallsOf(incoming)) {
            return Verdict.setAside(Cause.TWO_HISTORIES, "It has another recall than the version here: two histories.");
        }
        int recalls = Integer.compare(incoming.recalls().size(), local.recalls().size());
        if (recalls > 0) {
            return afterRecall(incoming.recalls().get(local.recalls().size()), local);
        }
        if (recalls < 0) {
            return beforeRecall(
                    writer, incoming, local.recalls().get(incoming.recalls().size()));
        }
        return incoming.version() > local.version() ? newer(writer, incoming, local) : notNewer(incoming, local);
    }

    /** Accepts a recall by a node above the holder: it wins over the version of the node it recalls from. */
    private static Verdict afterRecall(CallIn recall, CustodyVersion local) {
        if (!recall.by().isAbove(recall.from())) {
            return Verdict.setAside(
                    Cause.NOT_THE_HOLDER, recall.by() + " recalled it, but is not above " + recall.from() + ".");
        }
        return local.isBeyond(recall)
                ? new Verdict(
                        Outcome.DISPLACE, Cause.DISPLACED, recall.by() + " had recalled it from " + recall.from() + ".")
                : Verdict.REPLACE;
    }

    /** Drops a version from before the recall, and sets aside one that the lost node wrote after it. */
    private static Verdict beforeRecall(DivisionCode writer, CustodyVersion incoming, CallIn recall) {
        return incoming.isBeyond(recall)
                ? Verdict.setAside(
                        Cause.AFTER_RECALL,
                        writer + " wrote it after " + recall.by() + " had recalled it from " + recall.from() + ".")
                : Verdict.STALE;
    }

    private static Verdict notNewer(CustodyVersion incoming, CustodyVersion local) {
        return incoming.epoch() <= local.epoch()
                ? Verdict.STALE
                : Verdict.setAside(
                        Cause.TWO_HISTORIES,
                        "It has a newer epoch than the version here, but no newer version: two histories.");
    }

    private Verdict newer(DivisionCode writer, CustodyVersion incoming, CustodyVersion local) {
        if (incoming.epoch() < local.epoch()) {
            return Verdict.setAside(
                    Cause.AFTER_HAND_OVER, writer + " wrote it after it had handed the application over.");
        }
        if (incoming.epoch() == local.epoch() || local.holder().equals(here)) {
            return onlyFromHolder(writer, local);
        }
        return incoming.epoch() > local.epoch() + 1 ? Verdict.TAKE : afterHandOver(writer, incoming, local);
    }

    /** Accepts the holder only: in the same epoch only the holder writes, and only this node hands over its own. */
    private static Verdict onlyFromHolder(DivisionCode writer, CustodyVersion local) {
        return writer.equals(local.holder())
                ? Verdict.TAKE
                : Verdict.setAside(
                        Cause.NOT_THE_HOLDER, writer + " wrote it, but " + local.holder() + " holds the application.");
    }

    /** Accepts the giver and the receiver of a hand-over; the record of the hand-over itself may still be under way. */
    private static Verdict afterHandOver(DivisionCode writer, CustodyVersion incoming, CustodyVersion local) {
        return writer.equals(local.holder()) || writer.equals(incoming.holder())
                ? Verdict.TAKE
                : Verdict.setAside(
                        Cause.NOT_THE_HOLDER,
                        writer + " wrote it, but the hand-over was from " + local.holder() + " to " + incoming.holder()
                                + ".");
    }
}
