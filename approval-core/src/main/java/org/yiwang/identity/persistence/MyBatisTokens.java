package org.yiwang.identity.persistence;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.yiwang.base.persistence.Utc;
import org.yiwang.identity.Account;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Digest;
import org.yiwang.identity.Tokens;

/** Tokens of 256 random bits, valid for twelve hours. */
@Repository
class MyBatisTokens implements Tokens {

    private static final Duration VALID = Duration.ofHours(12);

    private final AccountMapper mapper;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    MyBatisTokens(AccountMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    public Token issue(Actor actor) {
        byte[] bits = new byte[32];
        random.nextBytes(bits);
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        Instant expiresAt = clock.instant().plus(VALID);
        mapper.insertToken(Digest.of(value), actor.accountId(), Utc.of(expiresAt));
        return new Token(value, expiresAt);
    }

    @Override
    public Optional<Account> owner(String token) {
        return Optional.ofNullable(mapper.byToken(Digest.of(token), Utc.of(clock.instant())))
                .map(AccountRow::account);
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void forgetExpired() {
        mapper.deleteTokensExpiredBefore(Utc.of(clock.instant()));
    }
}
