package org.yiwang.ledger;

import org.springframework.context.event.EventListener;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationRecorded;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.audit.Act;
import org.yiwang.audit.AuditLog;
import org.yiwang.audit.Deed;
import org.yiwang.audit.Outcome;
import org.yiwang.audit.Who;
import org.yiwang.identity.SignedInUser;

/** Records each act on a case in the transaction that carries it out. */
@Component
class RecordedCases {

    private final AuditLog audit;

    RecordedCases(AuditLog audit) {
        this.audit = audit;
    }

    @EventListener
    void on(ApplicationRecorded recorded) {
        Application application = recorded.application();
        HistoryEntry entry = application.lastEntry();
        String code = entry.action() == null ? "SUBMIT" : entry.action().name();
        String from = entry.requestedElsewhere() == null
                ? ""
                : "requested at " + entry.requestedElsewhere().node();
        audit.record(Deed.done(
                        who(application, entry),
                        Act.HANDLE,
                        code,
                        application.no().value())
                .ended(Outcome.DONE, from));
    }

    /** The user of the request at hand; without one, as the history names them, the applicant's side masked. */
    private static Who who(Application application, HistoryEntry entry) {
        Authentication now = SecurityContextHolder.getContext().getAuthentication();
        return now != null && now.getPrincipal() instanceof SignedInUser me
                ? me.actor().who()
                : new Who("", entry.username(), application.personalData().text(entry.actor()), entry.post());
    }
}
