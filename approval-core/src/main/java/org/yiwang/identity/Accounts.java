package org.yiwang.identity;

import java.util.List;
import java.util.Optional;

/** The accounts of this node. */
public interface Accounts {

    Optional<Account> byUsername(String username);

    Optional<Account> byId(String accountId);

    /** The staff of this node, by name. */
    List<Actor> staff();

    /** Creates an account; empty when the name is taken. */
    Optional<Account> create(AccountDraft draft);
}
