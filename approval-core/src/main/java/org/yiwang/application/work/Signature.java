package org.yiwang.application.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A requested signature: its signer and their opinion, PENDING until they give it. */
public record Signature(Person signer, Opinion opinion, String comment, @Nullable Instant at) {

    static Signature awaited(Person signer) {
        return new Signature(signer, Opinion.PENDING, "", null);
    }

    Signature signed(Opinion given, String why, Instant when) {
        return new Signature(signer, given, why, when);
    }

    public boolean is(Opinion other) {
        return opinion == other;
    }
}
