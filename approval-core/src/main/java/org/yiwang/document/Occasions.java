package org.yiwang.document;

import static java.util.Map.entry;
import static org.yiwang.application.DocumentKind.ACCEPTANCE_NOTICE;
import static org.yiwang.application.DocumentKind.DELIVERY_RECEIPT;
import static org.yiwang.application.DocumentKind.DENY_DECISION;
import static org.yiwang.application.DocumentKind.EXTENSION_NOTICE;
import static org.yiwang.application.DocumentKind.GRANT_DECISION;
import static org.yiwang.application.DocumentKind.PROMISE;
import static org.yiwang.application.DocumentKind.RECEIPT;
import static org.yiwang.application.DocumentKind.REFUSAL_NOTICE;
import static org.yiwang.application.DocumentKind.SPECIAL_PROCEDURE_NOTICE;
import static org.yiwang.application.DocumentKind.SUPPLEMENT_NOTICE;
import static org.yiwang.application.DocumentKind.TERMINATION_NOTICE;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.Action;
import org.yiwang.application.DocumentKind;

/** Which documents are issued on which occasion. An action that is not listed calls for none. */
final class Occasions {

    private static final Map<Action, List<DocumentKind>> BY_ACTION = Map.ofEntries(
            entry(Action.REQUEST_SUPPLEMENT, List.of(SUPPLEMENT_NOTICE)),
            entry(Action.ACCEPT_APPLICATION, List.of(ACCEPTANCE_NOTICE)),
            entry(Action.ACCEPT_DEFERRED, List.of(PROMISE, ACCEPTANCE_NOTICE)),
            entry(Action.REFUSE, List.of(REFUSAL_NOTICE)),
            entry(Action.SUSPEND, List.of(SPECIAL_PROCEDURE_NOTICE)),
            entry(Action.APPROVE_EXTENSION, List.of(EXTENSION_NOTICE)),
            entry(Action.GRANT, List.of(GRANT_DECISION)),
            entry(Action.DENY, List.of(DENY_DECISION)),
            entry(Action.DELIVER, List.of(DELIVERY_RECEIPT)),
            entry(Action.CONFIRM_RECEIPT, List.of(DELIVERY_RECEIPT)),
            entry(Action.TERMINATE, List.of(TERMINATION_NOTICE)));

    private Occasions() {}

    /** What {@code action} calls for; no action is the submission. */
    static List<DocumentKind> documentsFor(@Nullable Action action) {
        return action == null ? List.of(RECEIPT) : BY_ACTION.getOrDefault(action, List.of());
    }
}
