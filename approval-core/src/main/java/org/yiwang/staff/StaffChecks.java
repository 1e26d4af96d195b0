package org.yiwang.staff;

import static org.yiwang.base.refusal.Refusal.invalid;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.division.Divisions;
import org.yiwang.node.ThisNode;

/** Checks staff records against the divisions and departments that this county knows. */
@Component
class StaffChecks {

    private final ThisNode here;
    private final Divisions divisions;
    private final Catalogue catalogue;

    StaffChecks(ThisNode here, Divisions divisions, Catalogue catalogue) {
        this.here = here;
        this.divisions = divisions;
        this.catalogue = catalogue;
    }

    List<Refusal> check(StaffDetails details) {
        return StaffRules.check(details, here.code(), divisions, catalogue.departments());
    }

    Refusal usernameTaken(StaffMember member) {
        return invalid("username", "staff.username.taken", divisions.nameOf(member.node()));
    }
}
