package org.yiwang.benchmarks.product;

import java.util.Set;
import org.yiwang.identity.AccountDraft;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Accounts;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;

/** The applicants and the clerks. */
record People(Actor applicant, Actor window, Actor reviewer, Actor decider) {

    /** Creates their accounts. */
    static People at(Accounts accounts) {
        return new People(
                create(accounts, "applicant", AccountKind.APPLICANT, Set.of()),
                create(accounts, "window", AccountKind.STAFF, Set.of(BenchmarkItem.WINDOW)),
                create(accounts, "reviewer", AccountKind.STAFF, Set.of(BenchmarkItem.REVIEWER)),
                create(accounts, "decider", AccountKind.STAFF, Set.of(BenchmarkItem.DECIDER)));
    }

    private static Actor create(Accounts accounts, String name, AccountKind kind, Set<String> posts) {
        Set<Duty> duties = kind == AccountKind.STAFF ? Set.of(Duty.CLERK) : Set.of();
        return accounts.create(new AccountDraft(name, "correct horse battery", name, kind, posts, duties, null, null))
                .orElseThrow()
                .actor();
    }
}
