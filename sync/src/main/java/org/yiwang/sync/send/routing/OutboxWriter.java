package org.yiwang.sync.send.routing;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.yiwang.application.ApplicationJson;
import org.yiwang.application.ApplicationRecorded;
import org.yiwang.replication.Replicate;
import org.yiwang.replication.ReplicatedKind;
import org.yiwang.sync.directory.NodeDirectory;
import org.yiwang.sync.record.ReplicationRecord;
import org.yiwang.sync.send.outbox.Outbox;

/** Turns events of the core into outbox rows, in the transaction of the event. */
@Component
class OutboxWriter {

    private final Outbox outbox;
    private final Routes routes;
    private final NodeDirectory directory;
    private final List<ReplicatedKind<?>> kinds;
    private final ApplicationJson json;

    OutboxWriter(
            Outbox outbox,
            Routes routes,
            NodeDirectory directory,
            List<ReplicatedKind<?>> kinds,
            ApplicationJson json) {
        this.kinds = kinds;
        this.outbox = outbox;
        this.routes = routes;
        this.directory = directory;
        this.json = json;
    }

    @EventListener
    void on(ApplicationRecorded event) {
        outbox.put(ReplicationRecord.of(event.application(), json), routes.ofApplication(event.application()));
    }

    @EventListener
    void on(Replicate<?> event) {
        tell(event);
    }

    private <T> void tell(Replicate<T> event) {
        ReplicatedKind<T> kind = kinds.stream()
                .filter(event.kind()::isInstance)
                .map(event.kind()::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(event.kind() + " is no bean"));
        outbox.put(ReplicationRecord.of(kind, event.value()), routes.of(kind.audience(event.value()), directory::hold));
    }
}
