package org.yiwang.replication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.yiwang.division.DivisionCode;

/**
 * Tells which nodes have been silent for so long ({@code yiwang.call-in.silent-for}) that they may be considered lost.
 */
@Component
@EnableConfigurationProperties(CallInSettings.class)
public class SilentNodes {

    private final ObjectProvider<LastSeenNodes> heard;
    private final Duration patience;
    private final Clock clock;

    SilentNodes(ObjectProvider<LastSeenNodes> heard, CallInSettings settings, Clock clock) {
        this.heard = heard;
        this.patience = settings.silentFor();
        this.clock = clock;
    }

    /** The time of the last message from a node; empty when there never was one. */
    public Optional<Instant> lastHeard(DivisionCode node) {
        return Optional.ofNullable(heard.getIfAvailable()).flatMap(nodes -> nodes.lastHeard(node));
    }

    /** Whether a node has been silent for longer than {@link #patience()}, or forever. */
    public boolean isSilent(DivisionCode node) {
        return lastHeard(node)
                .map(at -> Duration.between(at, clock.instant()).compareTo(patience) >= 0)
                .orElse(true);
    }

    public Duration patience() {
        return patience;
    }
}
