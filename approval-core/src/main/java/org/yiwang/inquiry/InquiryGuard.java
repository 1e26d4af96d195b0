package org.yiwang.inquiry;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.yiwang.application.ApplicationNo;
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

    private final Cache<String, Bucket> visitors = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();
    private final Cache<ApplicationNo, Bucket> numbers = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(Duration.ofHours(6))
            .build();

    void check(String visitor) {
        Bucket bucket = visitors.get(visitor, address -> of(INQUIRIES, INQUIRIES, Duration.ofMinutes(1)));
        if (!bucket.tryConsume(1)) {
            throw tooMany();
        }
    }

    /** Refuses a number that was asked for with wrong digits too often. */
    void check(ApplicationNo no) {
        if (bucket(no).getAvailableTokens() == 0) {
            throw tooMany();
        }
    }

    void failed(ApplicationNo no) {
        bucket(no).tryConsume(1);
    }

    private Bucket bucket(ApplicationNo no) {
        return numbers.get(no, number -> of(FAILURES, 1, Duration.ofMinutes(30)));
    }

    private static Bucket of(int capacity, int refilled, Duration period) {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(capacity)
                        .refillGreedy(refilled, period)
                        .build())
                .build();
    }

    private static Refused tooMany() {
        return Refused.because(Refusal.Kind.TOO_MANY, "inquiry.tooMany");
    }
}
