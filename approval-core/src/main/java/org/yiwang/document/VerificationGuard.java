package org.yiwang.document;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.yiwang.base.rate.Buckets;
import org.yiwang.base.rate.Buckets.Rate;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;

/**
 * Limits the rate of verifications: thirty per address, refilled thirty a minute. Remembers a bounded number of
 * addresses.
 */
@Component
class VerificationGuard {

    private static final int VERIFICATIONS = 30;

    private static final int REMEMBERED = 20_000;

    private final Buckets visitors =
            new Buckets(Rate.of(VERIFICATIONS, Duration.ofMinutes(1)), REMEMBERED, Duration.ofMinutes(10));

    void check(String visitor) {
        if (!visitors.of(visitor).tryConsume(1)) {
            throw Refused.because(Refusal.Kind.TOO_MANY, "document.tooMany");
        }
    }
}
