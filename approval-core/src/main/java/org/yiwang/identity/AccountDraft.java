package org.yiwang.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account to be created, with its password in clear; never logged. {@code reserve} are posts held as B (AB岗); without
 * {@code assurance} nobody has checked whose account it is.
 */
public record AccountDraft(
        String username,
        String password,
        String displayName,
        AccountKind kind,
        Set<String> posts,
        Set<Duty> duties,
        @Nullable String idNumber,
        @Nullable String phone,
        Set<String> reserve,
        @Nullable Assurance assurance) {

    public AccountDraft {
        assurance = assurance == null ? Assurance.SELF_DECLARED : assurance;
        posts = Set.copyOf(posts);
        duties = Set.copyOf(duties);
        reserve = reserve == null ? Set.of() : Set.copyOf(reserve);
    }

    /** Creates the draft of one whose owner stands in for nobody, and is not proven. */
    public AccountDraft(
            String username,
            String password,
            String displayName,
            AccountKind kind,
            Set<String> posts,
            Set<Duty> duties,
            @Nullable String idNumber,
            @Nullable String phone) {
        this(username, password, displayName, kind, posts, duties, idNumber, phone, Set.of(), null);
    }

    /** Creates the draft of one who is not proven. */
    public AccountDraft(
            String username,
            String password,
            String displayName,
            AccountKind kind,
            Set<String> posts,
            Set<Duty> duties,
            @Nullable String idNumber,
            @Nullable String phone,
            Set<String> reserve) {
        this(username, password, displayName, kind, posts, duties, idNumber, phone, reserve, null);
    }

    @Override
    public String toString() {
        return "AccountDraft[" + username + "]";
    }
}
