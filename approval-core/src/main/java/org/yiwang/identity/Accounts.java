package org.yiwang.identity;

import java.util.List;
import java.util.Optional;

/** The accounts of this node. */
public interface Accounts {

    Optional<Account> byUsername(String username);

    Optional<Account> byId(String accountId);

    /** The applicant's account that is proven to belong to the person with this number; at most one. */
    Optional<Account> proven(String idNumber);

    /**
     * Raises the assurance of an account and keeps the proof, in the caller's transaction.
     *
     * @return false if another account is proven for its number
     */
    boolean prove(IdentityProof proof);

    /** All staff that this node ever had, by name. */
    List<Employee> employees();

    /** Creates an account; empty when the name is taken. */
    Optional<Account> create(AccountDraft draft);

    /**
     * Updates the account of a member of staff to the county's record: the record's own account, else the one with its
     * username, which the record takes over, else a new one. An account keeps its id. A record older than the known one
     * changes nothing. In the caller's transaction.
     */
    void employ(Employment employment);

    /** Gives an account a password that its owner chose. */
    void choosePassword(String accountId, String password);
}
