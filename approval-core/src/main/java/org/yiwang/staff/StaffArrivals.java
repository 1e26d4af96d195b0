package org.yiwang.staff;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.identity.Accounts;

/** Makes the accounts of this node what the county's records say. */
@Service
public class StaffArrivals {

    private final Accounts accounts;

    StaffArrivals(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Takes a record of somebody who works here, or no longer does; an older one than is known changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void receive(StaffMember member) {
        accounts.employ(member.employment());
    }
}
