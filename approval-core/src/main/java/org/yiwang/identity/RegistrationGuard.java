package org.yiwang.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.yiwang.base.rate.Buckets;
import org.yiwang.base.rate.Buckets.Rate;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;

/**
 * Limits the registrations from one address, those refused included, so that nobody opens accounts by the hundred or asks
 * which names are taken. Remembers a bounded number of addresses.
 */
@Component
@EnableConfigurationProperties(RegistrationSettings.class)
public class RegistrationGuard {

    private static final int REMEMBERED = 20_000;
    private static final Duration HOUR = Duration.ofHours(1);

    private final Buckets visitors;

    RegistrationGuard(RegistrationSettings settings) {
        visitors = new Buckets(Rate.of(settings.perHour(), HOUR), REMEMBERED, HOUR);
    }

    /** Refuses an address with too many recent registrations. */
    public void check(String address) {
        if (!visitors.of(address).tryConsume(1)) {
            throw Refused.because(Refusal.Kind.TOO_MANY, "account.tooMany");
        }
    }
}
