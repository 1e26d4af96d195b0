package org.yiwang.sync.link;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.ThisNode;
import org.yiwang.node.key.KeyDirectory;
import org.yiwang.node.key.NodeSignature;

/**
 * Checks calls of other nodes. One is good if keys of its caller that count now signed it, if it was meant for this node,
 * if its time is within two minutes of this clock, and if it has not been here before. What came before this process
 * started is forgotten, so calls from then are refused.
 */
@Component
class LinkCheck {

    private static final Duration GOOD_FOR = Duration.ofMinutes(2);
    private static final int MAX_NONCES = 100_000;

    private final KeyDirectory keys;
    private final DivisionCode here;
    private final Clock clock;
    private final Instant started;
    private final Cache<String, Boolean> seen = Caffeine.newBuilder()
            .maximumSize(MAX_NONCES)
            .expireAfterWrite(GOOD_FOR.multipliedBy(3))
            .build();

    LinkCheck(KeyDirectory keys, ThisNode node, Clock clock) {
        this.keys = keys;
        here = node.code();
        this.clock = clock;
        started = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Whether the caller made this call, for this node, now. A second time it is not good. */
    boolean isGood(LinkCall call, NodeSignature signature) {
        return here.value().equals(call.receiver())
                && isRecent(call.time())
                && isSigned(call, signature)
                && seen.asMap().putIfAbsent(call.caller() + call.nonce(), true) == null;
    }

    private boolean isSigned(LinkCall call, NodeSignature signature) {
        return DivisionCode.isValid(call.caller())
                && keys.find(new DivisionCode(call.caller()), signature.key())
                        .filter(key -> key.verifies(call.content(), signature))
                        .isPresent();
    }

    private boolean isRecent(String epochSecond) {
        if (!epochSecond.matches("[0-9]{1,12}")) {
            return false;
        }
        Instant at = Instant.ofEpochSecond(Long.parseLong(epochSecond));
        return !at.isBefore(started)
                && Duration.between(at, clock.instant()).abs().compareTo(GOOD_FOR) <= 0;
    }
}
