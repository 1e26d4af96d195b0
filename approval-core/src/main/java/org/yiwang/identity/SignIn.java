package org.yiwang.identity;

import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.base.text.PlainText;

/** Checks a name and a password. An unknown name takes as long as a wrong password. */
@Service
public class SignIn {

    /** No account has a longer name. */
    private static final int MAX_LENGTH = 64;

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final SignInGuard guard;
    private final String hashOfNobody;

    SignIn(Accounts accounts, PasswordEncoder passwords, SignInGuard guard) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.guard = guard;
        this.hashOfNobody = passwords.encode("nobody");
    }

    /**
     * The account that name and password open.
     *
     * @throws Refused when they don't, or after too many failures
     */
    public SignedInUser with(String typed, String password) {
        String username = PlainText.of(typed);
        if (username.length() > MAX_LENGTH) {
            throw Refused.because(Refusal.Kind.UNAUTHENTICATED, "signIn.wrong");
        }
        guard.check(username);
        Optional<Account> account = accounts.byUsername(username);
        String hash = account.map(Account::passwordHash).orElse(hashOfNobody);
        if (!passwords.matches(password, hash) || account.isEmpty()) {
            guard.failed(username);
            throw Refused.because(Refusal.Kind.UNAUTHENTICATED, "signIn.wrong");
        }
        guard.succeeded(username);
        if (account.get().left()) {
            throw Refused.because(Refusal.Kind.FORBIDDEN, "signIn.left");
        }
        return new SignedInUser(account.get().actor(), hash);
    }
}
