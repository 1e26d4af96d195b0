package org.yiwang.application;

import java.util.Optional;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Detail;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.application.work.Part;
import org.yiwang.application.work.Work;

/** The parts of an application for a joint item, and the decisions on them. */
public final class JointParts {

    private JointParts() {}

    /** Its parts as they stand, also before their departments have begun; none of other items. */
    public static Work of(Application application) {
        boolean begun =
                application.state().isFinal() || !application.work().parts().isEmpty();
        return begun
                ? application.work()
                : application
                        .work()
                        .with(application.item().parts().stream()
                                .map(Part::open)
                                .toList());
    }

    /** The last question of its department to the applicant; empty if it never asked one. */
    public static String questionOn(Part part, Application application) {
        return application.history().stream()
                .filter(entry -> entry.action() == Action.RETURN_PART)
                .filter(entry -> part.isOf(entry.details().getOrDefault(Detail.PART.key(), "")))
                .reduce((earlier, later) -> later)
                .map(HistoryEntry::comment)
                .orElse("");
    }

    /** The decision that stands on a part. */
    public static Optional<IssuedDocument> decisionOn(Part part, Application application) {
        return application.documents().stream()
                .filter(document -> part.isDecided() && document.isDecision())
                .filter(document -> document.part().filter(part::isOf).isPresent())
                .reduce((earlier, later) -> later);
    }
}
