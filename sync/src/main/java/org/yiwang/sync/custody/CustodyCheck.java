package org.yiwang.sync.custody;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiwang.division.DivisionCode;

/**
 * Decides what becomes of an application that another node wrote. Only the holder writes, and handing over makes a new
 * epoch; so within one history a newer version never has an older epoch, nor the other way round.
 */
final class CustodyCheck {

    /** What becomes of it; {@code reason} only where it is set aside. */
    record Verdict(Outcome outcome, @Nullable String reason) {

        private static final Verdict TAKE = new Verdict(Outcome.TAKE, null);
        private static final Verdict STALE = new Verdict(Outcome.STALE, null);

        private static Verdict setAside(String reason) {
            return new Verdict(Outcome.SET_ASIDE, reason);
        }
    }

    enum Outcome {
        /** Newer than what is here, from a node that might write it. */
        TAKE,
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
    Verdict verdict(DivisionCode writer, Standing incoming, Optional<Standing> known) {
        return known.map(local -> incoming.version() > local.version()
                        ? newer(writer, incoming, local)
                        : notNewer(incoming, local))
                .orElse(Verdict.TAKE);
    }

    private static Verdict notNewer(Standing incoming, Standing local) {
        return incoming.epoch() <= local.epoch()
                ? Verdict.STALE
                : Verdict.setAside("It has a newer epoch than what is here, but no newer version: two histories.");
    }

    private Verdict newer(DivisionCode writer, Standing incoming, Standing local) {
        if (incoming.epoch() < local.epoch()) {
            return Verdict.setAside(writer + " wrote it after it had handed the application over.");
        }
        if (incoming.epoch() == local.epoch() || local.holder().equals(here)) {
            return onlyFromHolder(writer, local);
        }
        return incoming.epoch() > local.epoch() + 1 ? Verdict.TAKE : afterHandOver(writer, incoming, local);
    }

    /** In the same epoch the holder writes; and what is held here only this node itself can have handed over. */
    private static Verdict onlyFromHolder(DivisionCode writer, Standing local) {
        return writer.equals(local.holder())
                ? Verdict.TAKE
                : Verdict.setAside(writer + " wrote it, but " + local.holder() + " holds the application.");
    }

    /** One hand-over later it comes from who gave or from who got; the record of the hand-over may still be under way. */
    private static Verdict afterHandOver(DivisionCode writer, Standing incoming, Standing local) {
        return writer.equals(local.holder()) || writer.equals(incoming.holder())
                ? Verdict.TAKE
                : Verdict.setAside(writer + " wrote it, but the hand-over was from " + local.holder() + " to "
                        + incoming.holder() + ".");
    }
}
