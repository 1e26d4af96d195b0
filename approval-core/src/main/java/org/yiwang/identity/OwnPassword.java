package org.yiwang.identity;

import static org.yiwang.base.refusal.Refusal.invalid;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.audit.Act;
import org.yiwang.audit.AuditLog;
import org.yiwang.audit.Deed;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;

/** Lets people choose their own password; a one-time password opens nothing else. It stays at this node. */
@Service
public class OwnPassword {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final PasswordRules rules;
    private final SignInGuard guard;
    private final SessionStore sessions;
    private final AuditLog audit;

    OwnPassword(
            Accounts accounts,
            PasswordEncoder passwords,
            PasswordRules rules,
            SignInGuard guard,
            SessionStore sessions,
            AuditLog audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.rules = rules;
        this.guard = guard;
        this.sessions = sessions;
        this.audit = audit;
    }

    /**
     * Changes it, and ends all sessions of the account but this one.
     *
     * @throws Refused when the old one is wrong or the new one will not do
     */
    @Transactional
    public void choose(SignedInUser me, String before, String wanted) {
        Actor owner = me.actor();
        SignInGuard.Guess guess = guard.ofOwner(owner.accountId());
        Account account = accounts.byId(owner.accountId())
                .orElseThrow(() -> Refused.because(Refusal.Kind.UNAUTHENTICATED, "signIn.wrong"));
        if (!passwords.matches(before, account.passwordHash())) {
            throw new Refused(invalid("before", "password.wrong"));
        }
        guess.wasRight();
        if (wanted.equals(before)) {
            throw new Refused(invalid("wanted", "password.same"));
        }
        rules.fault("wanted", wanted, PasswordRules.Owner.of(account)).ifPresent(Refused::because);
        accounts.choosePassword(owner.accountId(), wanted);
        sessions.endOthers(owner.accountId(), me.session());
        audit.record(Deed.done(owner.who(), Act.PASSWORD, "OWN", ""));
    }
}
