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
 * Tracks the progress of capture in memory, and stores it every second so that sending waits for no further commit.
 * After a crash the figures are at most a second behind, as is the binlog offset itself.
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

    /**
     * Records that Kafka has acknowledged these rows. Rows come in commit order, which is not always the order of ids.
     */
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
            LOG.debug("The progress of capture could not be stored; retrying soon", e);
        }
    }

    @Override
    public void destroy() {
        store();
    }
}
