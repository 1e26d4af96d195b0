package org.yiwang.identity;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.yiwang.base.rate.Buckets;
import org.yiwang.base.rate.Buckets.Rate;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;

/**
 * Slows down guessing. A guess takes its token before the password is checked, and only a right one gives it back, so
 * that guesses at the same time count like guesses in a row. Strangers share ten failures an account, one more a minute,
 * and have some an address. A device that signed in before has ten of its own, which strangers cannot use up (OWASP
 * device cookies); so has somebody who is signed in.
 */
@Component
@EnableConfigurationProperties(SignInSettings.class)
class SignInGuard {

    private static final int FAILURES = 10;
    private static final Duration REFILL = Duration.ofMinutes(1);

    private static final int REMEMBERED = 100_000;

    private final Buckets accounts = buckets(FAILURES, REFILL);
    private final Buckets devices = buckets(FAILURES, REFILL);
    private final Buckets owners = buckets(FAILURES, REFILL);
    private final Buckets addresses;

    SignInGuard(SignInSettings settings) {
        this.addresses = buckets(settings.failuresPerAddress(), settings.addressRefill());
    }

    /** One token comes back each period; a key is forgotten when its bucket is full again. */
    private static Buckets buckets(int capacity, Duration refill) {
        return new Buckets(new Rate(capacity, 1, refill), REMEMBERED, refill.multipliedBy(capacity + 1L));
    }

    /** The tokens of one guess. */
    record Guess(List<Bucket> taken) {

        void wasRight() {
            taken.forEach(bucket -> bucket.addTokens(1));
        }
    }

    /** A guess from a device that is not known; {@code subject} is the account, or a digest of an unknown name. */
    Guess ofStranger(String subject, Client client) {
        return take(List.of(accounts.of(subject), addresses.of(client.network())));
    }

    Guess ofDevice(String device) {
        return take(List.of(devices.of(device)));
    }

    /** A guess by somebody who is signed in to the account. */
    Guess ofOwner(String accountId) {
        return take(List.of(owners.of(accountId)));
    }

    private static Guess take(List<Bucket> buckets) {
        for (int at = 0; at < buckets.size(); at++) {
            if (!buckets.get(at).tryConsume(1)) {
                new Guess(buckets.subList(0, at)).wasRight();
                throw Refused.because(Refusal.Kind.TOO_MANY, "signIn.tooMany");
            }
        }
        return new Guess(buckets);
    }
}
