package org.yiwang.sync.receive.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yiwang.division.DivisionCode;
import org.yiwang.sync.directory.NodeDirectory;

/**
 * Records when each peer was last seen, at most once per second: the UI shows minutes, and one more statement per
 * record is not worth it.
 */
@Component
class LastSeenRecorder {

    private static final Duration MIN_INTERVAL = Duration.ofSeconds(1);

    private final NodeDirectory directory;
    private final Clock clock;
    private final Map<DivisionCode, Instant> noted = new ConcurrentHashMap<>();

    LastSeenRecorder(NodeDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    void from(Set<DivisionCode> nodes) {
        Instant now = clock.instant();
        Set<DivisionCode> due = nodes.stream().filter(node -> isDue(node, now)).collect(Collectors.toUnmodifiableSet());
        directory.seen(due, now);
        due.forEach(node -> noted.put(node, now));
    }

    private boolean isDue(DivisionCode node, Instant now) {
        Instant last = noted.get(node);
        return last == null || now.isBefore(last) || last.plus(MIN_INTERVAL).isBefore(now);
    }
}
