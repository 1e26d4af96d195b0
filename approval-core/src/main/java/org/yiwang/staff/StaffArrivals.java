package org.yiwang.staff;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.identity.Accounts;

/** Updates the accounts of this node to the county's records. */
@Service
public class StaffArrivals {

    private final Accounts accounts;

    StaffArrivals(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * Applies the record of somebody who works here, or no longer does; one older than the known one changes nothing.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void receive(StaffMember member) {
        accounts.employ(member.employment());
    }
}
