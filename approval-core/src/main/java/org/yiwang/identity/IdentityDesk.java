package org.yiwang.identity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.base.identifier.TypedNumber;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.base.text.PlainText;

/**
 * Proves at a window who an account belongs to (身份核验): the clerk compares the person with the card, and the card with
 * the account.
 */
@Service
public class IdentityDesk {

    private final Accounts accounts;
    private final Clock clock;

    IdentityDesk(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Raises the account to {@link Assurance#REAL_NAME}. From then on it follows what windows filed for its number.
     *
     * @throws Refused with every reason at once; also if another account of that number is proven already
     */
    @Transactional
    public Account prove(ProveIdentity command, Actor clerk) {
        if (!clerk.has(Duty.CLERK)) {
            throw Refused.because(Refusal.Kind.FORBIDDEN, "identity.clerksOnly");
        }
        Optional<Account> found = Username.of(plain(command.username()))
                .flatMap(accounts::byUsername)
                .filter(account -> account.actor().kind() == AccountKind.APPLICANT);
        Refused.ifAny(check(command, found));
        Account account = found.orElseThrow();
        if (account.isProven()) {
            return account;
        }
        IdentityProof proof = new IdentityProof(
                account.actor().accountId(),
                Assurance.REAL_NAME,
                IdentityProof.Method.CARD_AT_WINDOW,
                clerk.accountId(),
                clerk.displayName(),
                clock.instant());
        if (!accounts.prove(proof)) {
            throw Refused.because(Refusal.Kind.CONFLICT, "identity.otherProven");
        }
        return accounts.byId(proof.accountId()).orElseThrow();
    }

    private static List<Refusal> check(ProveIdentity command, Optional<Account> found) {
        List<Refusal> refusals = new ArrayList<>();
        require(refusals, command.cardSeen(), "cardSeen", "identity.cardNotSeen");
        if (found.isEmpty()) {
            refusals.add(Refusal.invalid("username", "identity.noAccount"));
            return refusals;
        }
        Account account = found.get();
        String number = TypedNumber.plain(plain(command.idNumber()));
        require(refusals, number.equals(account.idNumber()), "idNumber", "identity.otherNumber");
        require(
                refusals,
                plain(command.name()).equals(PlainText.of(account.actor().displayName())),
                "name",
                "identity.otherName");
        return refusals;
    }

    private static void require(List<Refusal> refusals, boolean holds, String field, String code) {
        if (!holds) {
            refusals.add(Refusal.invalid(field, code));
        }
    }

    private static String plain(@Nullable String typed) {
        return typed == null ? "" : PlainText.of(typed);
    }
}
