package org.yiwang.oversight;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.yiwang.application.ApplicationNo;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;

/** Shows what went wrong: acts without authority to the county, second notices to the clerks' directors as well. */
@Service
public class OversightDesk {

    private final UnauthorisedActs found;
    private final NoticeViolations violations;

    OversightDesk(UnauthorisedActs found, NoticeViolations violations) {
        this.found = found;
        this.violations = violations;
    }

    /**
     * The second notices of deficiencies that this node knows, the newest first.
     *
     * @throws Refused unless the reader is director, administrator or auditor
     */
    public Page<NoticeViolation> violations(PageRequest page, Actor reader) {
        check(reader, Duty.DIRECTOR, Duty.ADMINISTRATOR, Duty.AUDITOR);
        return violations.page(page);
    }

    /**
     * All of them, the newest first.
     *
     * @throws Refused unless the reader is administrator or auditor
     */
    public Page<UnauthorisedAct> page(PageRequest page, Actor reader) {
        check(reader, Duty.ADMINISTRATOR, Duty.AUDITOR);
        return found.page(page);
    }

    /** Those on an application that {@code reader} has opened; told to staff only. */
    public List<UnauthorisedAct> of(ApplicationNo no, Actor reader) {
        return reader.isStaff() ? found.of(no) : List.of();
    }

    private static void check(Actor reader, Duty... duties) {
        if (Stream.of(duties).noneMatch(reader::has)) {
            throw Refused.because(Refusal.Kind.FORBIDDEN, "oversight.forbidden");
        }
    }
}
