package org.yiwang.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;

/**
 * Limits the rate of verifications: thirty per address, refilled thirty a minute. Remembers a bounded number of
 * addresses.
 */
@Component
class VerificationGuard {

    private static final int VERIFICATIONS = 30;

    private final Cache<String, Bucket> visitors = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    void check(String visitor) {
        Bucket bucket = visitors.get(visitor, address -> Bucket.builder()
                .addLimit(limit -> limit.capacity(VERIFICATIONS).refillGreedy(VERIFICATIONS, Duration.ofMinutes(1)))
                .build());
        if (!bucket.tryConsume(1)) {
            throw Refused.because(Refusal.Kind.TOO_MANY, "document.tooMany");
        }
    }
}
