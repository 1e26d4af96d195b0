package org.yiwang.identity;

import java.time.Instant;
import java.util.Optional;

/** Bearer tokens of the API. Only their hashes are stored. */
public interface Tokens {

    /** A token as handed out, once. */
    record Token(String value, Instant expiresAt) {}

    Token issue(Actor actor);

    /** The owner of a token, while it is valid. */
    Optional<Account> owner(String token);
}
