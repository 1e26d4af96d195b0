package org.yiwang.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;

/**
 * Slows down guessing: per account ten failed attempts, refilled one a minute. Unknown names count too; it remembers a
 * bounded number of names.
 */
@Component
public class SignInGuard {

    private static final int ATTEMPTS = 10;

    private final Cache<String, Bucket> attempts = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    /** Refuses an account with too many recent failures. */
    public void check(String username) {
        if (bucket(username).getAvailableTokens() == 0) {
            throw Refused.because(Refusal.Kind.TOO_MANY, "signIn.tooMany");
        }
    }

    public void failed(String username) {
        bucket(username).tryConsume(1);
    }

    public void succeeded(String username) {
        attempts.invalidate(key(username));
    }

    private Bucket bucket(String username) {
        return attempts.get(key(username), name -> Bucket.builder()
                .addLimit(limit -> limit.capacity(ATTEMPTS).refillGreedy(1, Duration.ofMinutes(1)))
                .build());
    }

    private static String key(String username) {
        return username.toLowerCase(Locale.ROOT);
    }
}
