package org.yiwang.identity;

import java.util.Optional;

/** The accounts of this node. */
public interface Accounts {

    Optional<Account> byUsername(String username);

    Optional<Account> byId(String accountId);

    /**
     * Opens an applicant's account.
     *
     * @throws org.yiwang.refusal.Refused with every reason at once
     */
    Account register(RegisterApplicant command);
}
