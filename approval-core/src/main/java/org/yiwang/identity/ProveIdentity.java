package org.yiwang.identity;

import org.jspecify.annotations.Nullable;

/**
 * Proves who the owner of the account {@code username} is, as a clerk reads it from the card: name and number.
 *
 * @param cardSeen whether the clerk compared the person with the original card
 */
public record ProveIdentity(
        @Nullable String username, @Nullable String name, @Nullable String idNumber, boolean cardSeen) {}
