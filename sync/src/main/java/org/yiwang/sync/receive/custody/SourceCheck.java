package org.yiwang.sync.receive.custody;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.ThisNode;
import org.yiwang.replication.RebuildGuard;
import org.yiwang.replication.RecordRefused;

/**
 * Checks what a proven sender may tell of applications: what it wrote itself, or a node above this one what itself and
 * those below it wrote; and only of applications that its own area has to do with.
 */
@Component
class SourceCheck {

    private final RebuildGuard rebuilding;
    private final DivisionCode here;

    SourceCheck(RebuildGuard rebuilding, ThisNode node) {
        this.rebuilding = rebuilding;
        here = node.code();
    }

    DivisionCode here() {
        return here;
    }

    /**
     * Checks a record by itself.
     *
     * @throws RecordRefused if its application is none of this node's, or its sender may not pass it on
     */
    void check(Candidate candidate) {
        Application application = candidate.application();
        if (!application.audience().contains(here)) {
            throw RecordRefused.notForThisNode("notForThisNode");
        }
        DivisionCode origin = candidate.no().origin();
        if (!origin.equals(application.custody().origin())) {
            throw RecordRefused.because(
                    "numberOfAnother",
                    origin.value(),
                    application.custody().origin().value());
        }
        DivisionCode source = candidate.record().source();
        if (!mayTell(source, candidate.writer())) {
            throw RecordRefused.because(
                    "passedOn", source.value(), candidate.writer().value());
        }
    }

    /** Only a node that lost its database takes back from below what it wrote itself. */
    private boolean mayTell(DivisionCode source, DivisionCode writer) {
        return source.equals(writer)
                || source.isAbove(here) && source.covers(writer)
                || writer.equals(here) && (source.isAbove(here) || rebuilding.isUnderWay());
    }

    /**
     * Checks a record against the application as it is known here: that does not change its place, and only those ever
     * hold it on whose path its origin or its place lies.
     *
     * @throws RecordRefused if the sender has nothing to do with it
     */
    void check(Candidate candidate, Optional<DivisionCode> place, Optional<CustodyVersion> known) {
        DivisionCode claimed = candidate.application().place();
        DivisionCode actual = place.orElse(claimed);
        DivisionCode source = candidate.record().source();
        boolean hasPart = source.covers(candidate.no().origin())
                || source.covers(actual)
                || known.filter(version -> version.holder().equals(source)).isPresent();
        if (!hasPart) {
            throw RecordRefused.because(
                    "fromStranger", source.value(), candidate.no().value());
        }
        if (!claimed.equals(actual)) {
            throw RecordRefused.because("otherPlace", claimed.value(), actual.value());
        }
    }
}
