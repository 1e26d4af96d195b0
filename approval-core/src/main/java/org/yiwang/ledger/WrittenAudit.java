package org.yiwang.ledger;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.yiwang.audit.Act;
import org.yiwang.audit.AuditLog;
import org.yiwang.audit.Deed;
import org.yiwang.audit.Outcome;

/** Writes the audit into the ledger, and knows of the request at hand where it comes from and what it has told. */
@Component
class WrittenAudit implements AuditLog {

    private static final String TOLD = "org.yiwang.ledger.told";
    private static final String LOOKED = "org.yiwang.ledger.looked.";

    private final EntryStore entries;
    private final Clock clock;

    WrittenAudit(EntryStore entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @Override
    public void record(Deed deed) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        boolean seen = deed.act() == Act.LOOK
                && deed.outcome() == Outcome.DONE
                && deed.reason().isEmpty();
        if (seen && isMarked(request, LOOKED + deed.subject())) {
            return;
        }
        entries.add(clock.instant(), address(request), deed);
        mark(request, seen ? LOOKED + deed.subject() : TOLD);
    }

    @Override
    public boolean gaveReason(String account, String no, Instant since) {
        return entries.gaveReason(account, no, since);
    }

    /** Whether the request at hand has recorded a deed other than a look. */
    static boolean isTold() {
        return isMarked(RequestContextHolder.getRequestAttributes(), TOLD);
    }

    private static boolean isMarked(@Nullable RequestAttributes request, String mark) {
        return request != null && request.getAttribute(mark, RequestAttributes.SCOPE_REQUEST) != null;
    }

    private static void mark(@Nullable RequestAttributes request, String mark) {
        if (request != null) {
            request.setAttribute(mark, true, RequestAttributes.SCOPE_REQUEST);
        }
    }

    private static String address(@Nullable RequestAttributes request) {
        return request instanceof ServletRequestAttributes servlet
                ? String.valueOf(servlet.getRequest().getRemoteAddr())
                : "";
    }
}
