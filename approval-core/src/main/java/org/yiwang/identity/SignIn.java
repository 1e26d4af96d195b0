package org.yiwang.identity;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.base.text.PlainText;
import org.yiwang.base.text.Sha256;

/**
 * Checks a name and a password. An unknown name, or one that no account can have, takes as long as a wrong password.
 * This opens nothing yet: the caller opens a session by {@link OwnSessions}, once it has asked for whatever else the
 * account needs.
 */
@Service
public class SignIn {

    /** Longer passwords than any account has are cut, so that nobody makes the node digest a book. */
    private static final int MAX_PASSWORD = 128;

    /** Fewer than a guard's tokens, so that right passwords at the same time do not exhaust them. */
    private static final int AT_ONCE = 4;

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final SignInGuard guard;
    private final KnownDevices devices;
    private final FailedSignIns failures;
    private final String hashOfNobody;
    private final Semaphore checks = new Semaphore(AT_ONCE, true);

    SignIn(
            Accounts accounts,
            PasswordEncoder passwords,
            SignInGuard guard,
            KnownDevices devices,
            FailedSignIns failures) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.guard = guard;
        this.devices = devices;
        this.failures = failures;
        this.hashOfNobody = passwords.encode("nobody");
    }

    /**
     * The account that name and password open.
     *
     * @throws Refused when they don't, or after too many failures
     */
    public Account with(String typed, String password, Client client) {
        Optional<Account> account = Username.of(typed).flatMap(accounts::byUsername);
        try {
            return with(typed, password, client, account);
        } catch (Refused refused) {
            failures.record(typed, account, client, refused);
            throw refused;
        }
    }

    private Account with(String typed, String password, Client client, Optional<Account> account) {
        checks.acquireUninterruptibly();
        try {
            SignInGuard.Guess guess = guess(typed, account, client);
            check(password, account);
            guess.wasRight();
        } finally {
            checks.release();
        }
        Account opened = account.orElseThrow();
        if (opened.left()) {
            throw Refused.because(Refusal.Kind.FORBIDDEN, "signIn.left");
        }
        return opened;
    }

    private SignInGuard.Guess guess(String typed, Optional<Account> account, Client client) {
        if (account.isEmpty()) {
            return guard.ofStranger(Sha256.of(Username.of(typed).orElse(PlainText.cut(typed, 64))), client);
        }
        String id = account.get().actor().accountId();
        return devices.recognise(client.device(), id)
                .map(guard::ofDevice)
                .orElseGet(() -> guard.ofStranger(id, client));
    }

    private void check(String password, Optional<Account> account) {
        String hash = account.map(Account::passwordHash).orElse(hashOfNobody);
        String bounded = password.substring(0, Math.min(password.length(), MAX_PASSWORD));
        if (!passwords.matches(bounded, hash) || account.isEmpty()) {
            throw Refused.because(Refusal.Kind.UNAUTHENTICATED, "signIn.wrong");
        }
    }
}
