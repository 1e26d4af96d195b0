package org.yiwang.base.rate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** Tokens by key, such as an address: each key has a few, and gets some back each period. */
public final class Buckets {

    private final Rate rate;
    private final Cache<String, Bucket> buckets;

    /**
     * Creates buckets, all full.
     *
     * @param remembered maximum number of keys; a forgotten one begins with a full bucket
     * @param forgottenAfter time without use after which a key is forgotten
     */
    public Buckets(Rate rate, int remembered, Duration forgottenAfter) {
        this.rate = rate;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(remembered)
                .expireAfterAccess(forgottenAfter)
                .build();
    }

    /** A bucket's size, and the tokens that come back evenly over a period. */
    public record Rate(int capacity, int refilled, Duration period) {

        /** All of them come back within the period. */
        public static Rate of(int capacity, Duration period) {
            return new Rate(capacity, capacity, period);
        }
    }

    public Bucket of(String key) {
        return buckets.get(key, unseen -> Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.capacity()).refillGreedy(rate.refilled(), rate.period()))
                .build());
    }
}
