package org.yiwang.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.yiwang.application.Application;
import org.yiwang.audit.Act;
import org.yiwang.audit.AuditLog;
import org.yiwang.audit.Deed;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;

/** Opens the audit of this node: to those who answer for it, and to applicants as far as it is about their own cases. */
@Service
public class AuditDesk {

    private static final int MAX_VIEWS = 100;

    private final EntryStore entries;
    private final AuditLog audit;

    AuditDesk(EntryStore entries, AuditLog audit) {
        this.entries = entries;
        this.audit = audit;
    }

    /**
     * The entries, the newest first; the total counts no further than {@link EntryStore#MAX_COUNTED}.
     *
     * @throws Refused unless the reader is auditor, director or administrator, or when the time is too long
     */
    public Page<AuditEntry> find(AuditQuery query, PageRequest page, Actor reader) {
        check(reader, Duty.AUDITOR, Duty.DIRECTOR, Duty.ADMINISTRATOR);
        if (query.isTooLong()) {
            throw new Refused(Refusal.invalid("from", "audit.tooLong", AuditQuery.LONGEST.toDays()));
        }
        audit.record(Deed.done(reader.who(), Act.AUDIT, "READ", query.subject()));
        return entries.page(query, page);
    }

    /** The looks of staff at this node at the applicant's own case, the newest first; none for anybody else. */
    public List<AuditEntry> viewsOf(Application application, Actor applicant) {
        return !applicant.isStaff() && application.isOf(applicant)
                ? entries.views(application.no().value(), MAX_VIEWS)
                : List.of();
    }

    static void check(Actor reader, Duty... duties) {
        if (Stream.of(duties).noneMatch(reader::has)) {
            throw Refused.because(Refusal.Kind.FORBIDDEN, "audit.forbidden");
        }
    }
}
