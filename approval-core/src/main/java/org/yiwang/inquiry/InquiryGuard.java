package org.yiwang.inquiry;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.yiwang.application.ApplicationNo;
import org.yiwang.base.rate.Buckets;
import org.yiwang.base.rate.Buckets.Rate;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;

/**
 * Limits inquiries, because four characters are soon tried out: thirty per address, refilled thirty a minute; and ten
 * failures per number, refilled one in half an hour, whether there is such an application or not.
 */
@Component
class InquiryGuard {

    private static final int INQUIRIES = 30;
    private static final int FAILURES = 10;
    private static final int REMEMBERED = 20_000;

    private final Buckets visitors =
            new Buckets(Rate.of(INQUIRIES, Duration.ofMinutes(1)), REMEMBERED, Duration.ofMinutes(10));
    private final Buckets numbers =
            new Buckets(new Rate(FAILURES, 1, Duration.ofMinutes(30)), REMEMBERED, Duration.ofHours(6));

    void check(String visitor) {
        if (!visitors.of(visitor).tryConsume(1)) {
            throw tooMany();
        }
    }

    /** Refuses a number that was asked for with wrong digits too often. */
    void check(ApplicationNo no) {
        if (numbers.of(no.value()).getAvailableTokens() == 0) {
            throw tooMany();
        }
    }

    void failed(ApplicationNo no) {
        numbers.of(no.value()).tryConsume(1);
    }

    private static Refused tooMany() {
        return Refused.because(Refusal.Kind.TOO_MANY, "inquiry.tooMany");
    }
}
