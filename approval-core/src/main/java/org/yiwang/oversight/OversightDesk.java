package org.yiwang.oversight;

import java.util.List;
import org.springframework.stereotype.Service;
import org.yiwang.application.ApplicationNo;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;

/** Shows the county's administrators and auditors the acts that other nodes had no authority for. */
@Service
public class OversightDesk {

    private final UnauthorisedActs found;

    OversightDesk(UnauthorisedActs found) {
        this.found = found;
    }

    /**
     * All of them, the newest first.
     *
     * @throws Refused unless the reader is administrator or auditor
     */
    public Page<UnauthorisedAct> page(PageRequest page, Actor reader) {
        if (!reader.has(Duty.ADMINISTRATOR) && !reader.has(Duty.AUDITOR)) {
            throw Refused.because(Refusal.Kind.FORBIDDEN, "oversight.forbidden");
        }
        return found.page(page);
    }

    /** Those on an application that {@code reader} has opened; told to staff only. */
    public List<UnauthorisedAct> of(ApplicationNo no, Actor reader) {
        return reader.isStaff() ? found.of(no) : List.of();
    }
}
