package org.yiwang.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.audit.Act;
import org.yiwang.audit.AuditLog;
import org.yiwang.audit.Deed;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.base.text.PlainText;
import org.yiwang.base.text.Sha256;

/**
 * Opens sessions for those whom {@link SignIn} let in, knows their owners as they are now at each request, and lets the
 * owners see and end them. A session of the API has a token of 256 random bits, of which only a digest is kept.
 */
@Service
@EnableConfigurationProperties(SessionSettings.class)
public class OwnSessions {

    private static final int TOKEN_BYTES = 32;
    private static final int ID_LENGTH = 32;
    private static final int MAX_ADDRESS = 60;
    private static final int REMEMBERED = 100_000;

    private final SessionStore store;
    private final SessionSettings settings;
    private final AuditLog audit;
    private final Clock clock;
    private final Instant started;
    private final SecureRandom random = new SecureRandom();

    /** Sessions whose use was written down in the last minute. */
    private final Cache<String, Boolean> written = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    OwnSessions(SessionStore store, SessionSettings settings, AuditLog audit, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
        this.started = clock.instant();
    }

    /** A session of the API with its token, which is handed out once. */
    public record Token(String value, Instant expiresAt) {

        @Override
        public String toString() {
            return "Token[]";
        }
    }

    /** Opens a session of the API. */
    public Token openToken(Account owner, Client client) {
        String token = secret();
        return new Token(
                token, open(id(token), OpenSession.Kind.TOKEN, owner, client).endsAt());
    }

    /** Opens a session of pages. */
    public SignedInUser openPage(Account owner, Client client) {
        OpenSession session = open(id(secret()), OpenSession.Kind.PAGE, owner, client);
        return new SignedInUser(owner.actor(), session.id());
    }

    private OpenSession open(String id, OpenSession.Kind kind, Account owner, Client client) {
        Instant now = clock.instant();
        OpenSession session = new OpenSession(
                id, kind, PlainText.cut(client.address(), MAX_ADDRESS), now, now, now.plus(settings.longest()));
        store.add(session, owner);
        store.keepLastUsed(owner.actor().accountId(), settings.perAccount());
        audit.record(Deed.done(owner.actor().who(), Act.SIGN_IN, kind.name(), ""));
        return session;
    }

    /** The user of a token, while its session lasts. */
    public Optional<SignedInUser> byToken(String token) {
        return used(id(token), OpenSession.Kind.TOKEN);
    }

    /** The user of a session of pages, while it lasts. */
    public Optional<SignedInUser> ofPage(String id) {
        return used(id, OpenSession.Kind.PAGE);
    }

    private Optional<SignedInUser> used(String id, OpenSession.Kind kind) {
        Instant now = clock.instant();
        Optional<Account> owner = store.owner(id, kind, now, idleSince(now));
        if (owner.isPresent() && written.getIfPresent(id) == null) {
            written.put(id, true);
            store.used(id, now);
        }
        return owner.map(account -> new SignedInUser(account.actor(), id));
    }

    /** The sessions of one's account, the last used one first. */
    public List<OpenSession> of(SignedInUser me) {
        Instant now = clock.instant();
        return store.of(me.actor().accountId(), now, idleSince(now));
    }

    /**
     * Ends one of one's sessions, by its id.
     *
     * @throws Refused when one has no such session
     */
    public void end(String id, SignedInUser me) {
        if (!store.end(me.actor().accountId(), id)) {
            throw Refused.because(Refusal.Kind.NOT_FOUND, "session.unknown");
        }
        audit.record(Deed.done(me.actor().who(), Act.SESSION_END, "ONE", ""));
    }

    /** Ends the session that one uses. */
    public void endOwn(SignedInUser me) {
        if (store.end(me.actor().accountId(), me.session())) {
            audit.record(Deed.done(me.actor().who(), Act.SIGN_OUT, "OWN", ""));
        }
    }

    /** Ends all of one's sessions but the one that one uses. */
    @Transactional
    public void endOthers(SignedInUser me) {
        store.endOthers(me.actor().accountId(), me.session());
        audit.record(Deed.done(me.actor().who(), Act.SESSION_END, "OTHERS", ""));
    }

    /** Time without a request after which a session ends. */
    public Duration idle() {
        return settings.idle();
    }

    /** Sessions of pages live in memory, too: those from before the start ended with it. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1S")
    void forgetEnded() {
        Instant now = clock.instant();
        store.forget(now, idleSince(now), started);
    }

    private Instant idleSince(Instant now) {
        return now.minus(settings.idle());
    }

    private String secret() {
        byte[] bits = new byte[TOKEN_BYTES];
        random.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    private static String id(String secret) {
        return Sha256.of(secret).substring(0, ID_LENGTH);
    }
}
