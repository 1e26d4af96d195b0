package org.yiwang.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;

/**
 * Limits the registrations from one address, those refused included, so that nobody opens accounts by the hundred or asks
 * which names are taken. Remembers a bounded number of addresses.
 */
@Component
@EnableConfigurationProperties(RegistrationSettings.class)
public class RegistrationGuard {

    private final int perHour;
    private final Cache<String, Bucket> visitors = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    RegistrationGuard(RegistrationSettings settings) {
        this.perHour = settings.perHour();
    }

    /** Refuses an address with too many recent registrations. */
    public void check(String address) {
        Bucket bucket = visitors.get(address, unknown -> Bucket.builder()
                .addLimit(limit -> limit.capacity(perHour).refillGreedy(perHour, Duration.ofHours(1)))
                .build());
        if (!bucket.tryConsume(1)) {
            throw Refused.because(Refusal.Kind.TOO_MANY, "account.tooMany");
        }
    }
}
