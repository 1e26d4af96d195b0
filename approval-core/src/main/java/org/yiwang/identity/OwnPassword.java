package org.yiwang.identity;

import static org.yiwang.base.refusal.Refusal.invalid;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;

/** Lets staff choose their own password; a one-time password opens nothing else. It stays at this node. */
@Service
public class OwnPassword {

    private static final int MIN_LENGTH = 8;
    private static final int MAX_LENGTH = 64;

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final SignInGuard guard;

    OwnPassword(Accounts accounts, PasswordEncoder passwords, SignInGuard guard) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.guard = guard;
    }

    /**
     * Changes it.
     *
     * @throws Refused when the old one is wrong or the new one will not do
     */
    @Transactional
    public void choose(Actor owner, String before, String wanted) {
        SignInGuard.Guess guess = guard.ofOwner(owner.accountId());
        Account account = accounts.byId(owner.accountId())
                .orElseThrow(() -> Refused.because(Refusal.Kind.UNAUTHENTICATED, "signIn.wrong"));
        if (!passwords.matches(before, account.passwordHash())) {
            throw new Refused(invalid("before", "password.wrong"));
        }
        guess.wasRight();
        if (wanted.length() < MIN_LENGTH || wanted.length() > MAX_LENGTH) {
            throw new Refused(invalid("wanted", "account.password.length"));
        }
        if (wanted.equals(before)) {
            throw new Refused(invalid("wanted", "password.same"));
        }
        accounts.choosePassword(owner.accountId(), wanted);
    }
}
