package org.yiwang.identity;

import java.util.Optional;

/** The accounts of this node. */
public interface Accounts {

    Optional<Account> byUsername(String username);

    Optional<Account> byId(String accountId);

    /** Creates an account; empty when the name is taken. */
    Optional<Account> create(AccountDraft draft);
}
