package org.yiwang.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An account to be created, with its password in clear; never logged. {@code reserve} are posts held as B (AB岗). */
public record AccountDraft(
        String username,
        String password,
        String displayName,
        AccountKind kind,
        Set<String> posts,
        Set<Duty> duties,
        @Nullable String idNumber,
        @Nullable String phone,
        Set<String> reserve) {

    public AccountDraft {
        posts = Set.copyOf(posts);
        duties = Set.copyOf(duties);
        reserve = reserve == null ? Set.of() : Set.copyOf(reserve);
    }

    /** An account that stands in for nobody. */
    public AccountDraft(
            String username,
            String password,
            String displayName,
            AccountKind kind,
            Set<String> posts,
            Set<Duty> duties,
            @Nullable String idNumber,
            @Nullable String phone) {
        this(username, password, displayName, kind, posts, duties, idNumber, phone, Set.of());
    }

    @Override
    public String toString() {
        return "AccountDraft[" + username + "]";
    }
}
