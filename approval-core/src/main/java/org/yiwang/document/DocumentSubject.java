package org.yiwang.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.Application;
import org.yiwang.application.Outcome;
import org.yiwang.application.action.Detail;
import org.yiwang.application.action.DocumentKind;
import org.yiwang.application.action.Rule;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.work.Part;

/**
 * The subject of a document: the whole application, or the part of a joint item that its department decides (行政许可法
 * 第三十八条: each licence by a decision of its own).
 */
record DocumentSubject(Application application, HistoryEntry done, @Nullable Part part) {

    private static final Set<DocumentKind> DECISIONS = Set.of(DocumentKind.GRANT_DECISION, DocumentKind.DENY_DECISION);

    /** The subjects of the documents of a kind that an act calls for: a certificate for each granted part of a joint item. */
    static List<DocumentSubject> of(DocumentKind kind, Application application, HistoryEntry done) {
        boolean each =
                kind == DocumentKind.CERTIFICATE && !application.work().parts().isEmpty();
        return each
                ? application.work().grantedParts().stream()
                        .map(part -> new DocumentSubject(application, done, part))
                        .toList()
                : List.of(of(application, done));
    }

    private static DocumentSubject of(Application application, HistoryEntry done) {
        Optional<Part> part = Optional.ofNullable(done.action())
                .filter(action -> action.rule().effect() == Rule.Effect.JOINT_REVIEW)
                .flatMap(action -> application.work().part(done.details().getOrDefault(Detail.PART.key(), "")));
        return new DocumentSubject(application, done, part.orElse(null));
    }

    String item() {
        return part == null ? application.item().name() : part.of().name();
    }

    /** The body that decides. */
    String department() {
        return part == null ? application.item().department() : part.of().department();
    }

    String basis() {
        return part == null ? application.item().legalBasis() : part.of().legalBasis();
    }

    /** Whether it decides a joint item as the sum of its parts, each of which has a decision of its own. */
    boolean isSum(DocumentKind kind) {
        return part == null
                && DECISIONS.contains(kind)
                && !application.work().parts().isEmpty();
    }

    String title(DocumentKind kind) {
        if (kind == DocumentKind.CERTIFICATE) {
            return part == null
                    ? application.item().certificateTitle()
                    : part.of().certificateTitle();
        }
        boolean partly = isSum(kind) && Outcome.of(application).orElse(null) == Outcome.PARTLY_GRANTED;
        return partly ? "部分准予决定书" : kind.title();
    }
}
