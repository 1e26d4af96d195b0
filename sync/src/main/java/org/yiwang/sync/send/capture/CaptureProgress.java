package org.yiwang.sync.send.capture;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.yiwang.sync.record.OutboxRow;

/**
 * How far the capture has come. Kept in memory and stored every second: what is sent does not wait for another commit,
 * and after a crash the figures are at most that second behind, like the position in the change log itself.
 */
@Component
public class CaptureProgress implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(CaptureProgress.class);

    private final ProgressStore store;
    private final Clock clock;
    private final AtomicReference<Progress> stored;
    private final AtomicReference<Progress> current;

    CaptureProgress(ProgressStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        stored = new AtomicReference<>(store.load());
        current = new AtomicReference<>(stored.get());
    }

    public Progress current() {
        return current.get();
    }

    /** Kafka has these rows safe. Rows come in the order of their commits, which is not always that of their ids. */
    void sent(List<OutboxRow> rows) {
        Instant now = clock.instant();
        for (OutboxRow row : rows) {
            current.updateAndGet(before ->
                    before.lastOutboxId() >= row.id() ? before : new Progress(row.id(), row.recordedAt(), now));
        }
    }

    @Scheduled(fixedDelay = 1000, initialDelay = 1000)
    void store() {
        Progress now = current.get();
        if (now.equals(stored.get())) {
            return;
        }
        try {
            store.save(now);
            stored.set(now);
        } catch (DataAccessException e) {
            LOG.debug("The capture's progress is stored later", e);
        }
    }

    @Override
    public void destroy() {
        store();
    }
}
