package org.yiwang.application.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yiwang.application.Application;
import org.yiwang.application.Outcome;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.DocumentKind;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.application.work.Part;
import org.yiwang.document.Validity;

/** Checks what must hold for the parts of a joint item after every act. */
final class PartChecks {

    private PartChecks() {}

    /** Checks that the whole is the sum of its parts, and that every decided part has its decision, and only one. */
    static void check(Application before, Application after) {
        List<Part> parts = after.work().parts();
        parts.forEach(part -> checkPart(part, after));
        boolean granted = parts.stream().anyMatch(Part::isGranted);
        boolean denied = parts.stream().anyMatch(part -> part.isDecided() && !part.isGranted());
        Optional.of(parts)
                .filter(some -> !some.isEmpty())
                .flatMap(some -> Outcome.of(after))
                .ifPresent(outcome -> assertThat(outcome)
                        .isEqualTo(!granted ? Outcome.DENIED : denied ? Outcome.PARTLY_GRANTED : Outcome.GRANTED));
        Set<Action> takeBack = Set.of(Action.RETURN, Action.REOPEN_PART);
        before.work().parts().stream()
                .filter(Part::isDecided)
                .filter(part -> !after.work().part(part.of().itemCode()).equals(Optional.of(part)))
                .forEach(part -> assertThat(after.lastEntry().action()).isIn(takeBack));
        checkCertificates(after);
    }

    private static void checkPart(Part part, Application after) {
        long standing = after.documents().stream()
                .filter(issued ->
                        issued.isDecision() && issued.part().filter(part::isOf).isPresent())
                .filter(issued -> Validity.of(issued, after) == Validity.VALID)
                .count();
        assertThat(standing).as("decisions on %s", part).isEqualTo(part.isDecided() ? 1 : 0);
        assertThat(part.isGranted() && !after.work().awaitedBy(part).isEmpty())
                .as("granted before what it rests on")
                .isFalse();
    }

    /** Checks that each granted part has a certificate of its own. */
    private static void checkCertificates(Application after) {
        List<Part> parts = after.work().parts();
        if (after.lastEntry().action() == Action.ISSUE_CERTIFICATE && !parts.isEmpty()) {
            assertThat(after.documents().stream()
                            .filter(issued -> issued.kind() == DocumentKind.CERTIFICATE)
                            .map(IssuedDocument::part))
                    .containsExactlyElementsOf(after.work().grantedParts().stream()
                            .map(part -> Optional.of(part.of().itemCode()))
                            .toList());
        }
    }
}
