package org.yiwang.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The sessions of this node. One counts until its end, if it was used since {@code idleSince}. */
public interface SessionStore {

    /** Adds one; it counts only while the account is as it was when its owner proved to be so. */
    void add(OpenSession session, Account owner);

    /** The owner of a session that counts, as the account is now. */
    Optional<Account> owner(String id, OpenSession.Kind kind, Instant now, Instant idleSince);

    /** The sessions of an account that count, the last used one first. */
    List<OpenSession> of(String accountId, Instant now, Instant idleSince);

    void used(String id, Instant now);

    /** Ends one; false when the account has no such session. */
    boolean end(String accountId, String id);

    /** Ends all of an account but one, also those that somebody is about to begin. In the caller's transaction. */
    void endOthers(String accountId, String kept);

    /** Ends all but the last used ones. */
    void keepLastUsed(String accountId, int kept);

    /** Forgets sessions that ended, and those of pages that began before. */
    void forget(Instant now, Instant idleSince, Instant pagesBefore);
}
