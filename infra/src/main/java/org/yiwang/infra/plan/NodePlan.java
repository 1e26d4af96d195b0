package org.yiwang.infra.plan;

import java.util.List;
import java.util.Optional;

/**
 * A planned node: its division and its accounts.
 *
 * @param code 12 digits
 */
public record NodePlan(String code, String name, Level level, List<Account> accounts) {
    /** The first account with the duty. */
    public Optional<Account> withDuty(String duty) {
        return accounts.stream()
                .filter(account -> account.duties().contains(duty))
                .findFirst();
    }

    /** The first account with the post. */
    public Optional<Account> withPost(String post) {
        return accounts.stream()
                .filter(account -> account.posts().contains(post))
                .findFirst();
    }

    /** The first account of an applicant. */
    public Optional<Account> applicant() {
        return accounts.stream()
                .filter(account -> "APPLICANT".equals(account.kind()))
                .findFirst();
    }
}
