package org.yiwang.sync.watch;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;
import org.yiwang.sync.broker.InboxLag;
import org.yiwang.sync.broker.InboxWatch;
import org.yiwang.sync.send.capture.CaptureState;

/**
 * Reports the health {@code sync}: degraded, never down, while other nodes cannot be reached, because the node works
 * alone.
 */
@Component("syncHealthIndicator")
class SyncHealthIndicator implements HealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED", "The node works alone until the link is back");

    private final CaptureState capture;
    private final InboxWatch inbox;

    SyncHealthIndicator(CaptureState capture, InboxWatch inbox) {
        this.capture = capture;
        this.inbox = inbox;
    }

    @Override
    public Health health() {
        InboxLag lag = inbox.lag();
        boolean well = capture.isRunning() && capture.trouble().isEmpty() && lag.connected();
        Health.Builder health = well ? Health.up() : Health.status(DEGRADED);
        capture.trouble().ifPresent(trouble -> health.withDetail("trouble", trouble));
        return health.withDetail("capturing", capture.isRunning())
                .withDetail("connected", lag.connected())
                .withDetail("inboxLag", lag.records())
                .build();
    }
}
