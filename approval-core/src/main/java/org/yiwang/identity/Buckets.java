package org.yiwang.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** Tokens by key: each key has a few, and gets one back each period. Remembers a bounded number of keys. */
final class Buckets {

    private static final int REMEMBERED = 100_000;

    private final int capacity;
    private final Duration refill;
    private final Cache<String, Bucket> buckets;

    Buckets(int capacity, Duration refill) {
        this.capacity = capacity;
        this.refill = refill;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(refill.multipliedBy(capacity + 1L))
                .build();
    }

    Bucket of(String key) {
        return buckets.get(key, unseen -> Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(1, refill))
                .build());
    }
}
