package org.yiwang.sync.receive.custody;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.CallIn;
import org.yiwang.division.DivisionCode;
import org.yiwang.setaside.Cause;

/**
 * Decides what becomes of an application that another node wrote. Only the holder writes, and handing over makes a new
 * epoch; so within one history a newer version never has an older epoch, nor the other way round. A recall begins another
 * history from the version that the county knew: it goes before whatever the lost node, or who got it from there, wrote
 * from that version on.
 */
final class CustodyCheck {

    /** What becomes of it; {@code cause} and {@code reason} only where something is set aside. */
    record Verdict(Outcome outcome, @Nullable Cause cause, @Nullable String reason) {

        private static final Verdict TAKE = new Verdict(Outcome.TAKE, null, null);
        private static final Verdict STALE = new Verdict(Outcome.STALE, null, null);
        private static final Verdict REPLACE = new Verdict(Outcome.REPLACE, null, null);

        private static Verdict setAside(Cause cause, String reason) {
            return new Verdict(Outcome.SET_ASIDE, cause, reason);
        }
    }

    enum Outcome {
        /** Newer than what is here, from a node that might write it. */
        TAKE,
        /** Goes on from a recall of what is here; tasks that it had here end. */
        REPLACE,
        /** Goes on from a recall of what was known before what is here, which is kept for a person to look at. */
        DISPLACE,
        /** Here already, this one or a newer one. */
        STALE,
        /** Breaks custody: kept for a person to look at. */
        SET_ASIDE
    }

    private final DivisionCode here;

    CustodyCheck(DivisionCode here) {
        this.here = here;
    }

    /** {@code writer} made the change that {@code incoming} is the outcome of; {@code known} is what is here. */
    Verdict verdict(DivisionCode writer, CustodyVersion incoming, Optional<CustodyVersion> known) {
        return known.map(local -> against(writer, incoming, local)).orElse(Verdict.TAKE);
    }

    private Verdict against(DivisionCode writer, CustodyVersion incoming, CustodyVersion local) {
        if (!incoming.hasRecallsOf(local) && !local.hasRecallsOf(incoming)) {
            return Verdict.setAside(
                    Cause.TWO_HISTORIES, "It tells of another recall than what is here: two histories.");
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

    /** Whatever is here: only a node above who held it recalls, and its word goes before that of the one it took it from. */
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

    /** What the recall went on from is known; what the lost node wrote beside it is another history. */
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
                        "It has a newer epoch than what is here, but no newer version: two histories.");
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

    /** In the same epoch the holder writes; and what is held here only this node itself can have handed over. */
    private static Verdict onlyFromHolder(DivisionCode writer, CustodyVersion local) {
        return writer.equals(local.holder())
                ? Verdict.TAKE
                : Verdict.setAside(
                        Cause.NOT_THE_HOLDER, writer + " wrote it, but " + local.holder() + " holds the application.");
    }

    /** One hand-over later it comes from who gave or from who got; the record of the hand-over may still be under way. */
    private static Verdict afterHandOver(DivisionCode writer, CustodyVersion incoming, CustodyVersion local) {
        return writer.equals(local.holder()) || writer.equals(incoming.holder())
                ? Verdict.TAKE
                : Verdict.setAside(
                        Cause.NOT_THE_HOLDER,
                        writer + " wrote it, but the hand-over was from " + local.holder() + " to " + incoming.holder()
                                + ".");
    }
}
