package org.yiwang.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An account to be created, with its password in clear; never logged. */
public record AccountDraft(
        String username,
        String password,
        String displayName,
        AccountKind kind,
        Set<String> posts,
        Set<Duty> duties,
        @Nullable String idNumber,
        @Nullable String phone) {

    public AccountDraft {
        posts = Set.copyOf(posts);
        duties = Set.copyOf(duties);
    }

    @Override
    public String toString() {
        return "AccountDraft[" + username + "]";
    }
}
