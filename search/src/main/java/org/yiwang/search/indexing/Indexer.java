package org.yiwang.search.indexing;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.yiwang.base.time.Backoff;
import org.yiwang.search.LocalSearch;

/**
 * The thread that empties the queue: woken after each commit and by the clock. It survives every failure, waits longer
 * after each, and logs once that the index is down and once that it is back.
 */
@Component
@LocalSearch
class Indexer implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Indexer.class);
    private static final Duration STOP = Duration.ofSeconds(5);

    private final IndexingConfiguration indexing;
    private final IndexingSettings settings;
    private final Backoff backoff;
    private final Semaphore wake = new Semaphore(0);
    private volatile @Nullable Thread thread;
    private boolean troubled;

    Indexer(IndexingConfiguration indexing, IndexingSettings settings) {
        this.indexing = indexing;
        this.settings = settings;
        this.backoff = new Backoff(settings.firstPause(), settings.maxPause());
    }

    /** Wakes the thread; while the index is down, no sooner than its next retry. */
    void wake() {
        wake.release();
    }

    @Override
    public void start() {
        Thread indexer = new Thread(this::run, "indexer");
        indexer.setDaemon(true);
        thread = indexer;
        indexer.start();
    }

    private void run() {
        try {
            while (isRunning()) {
                round();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void round() throws InterruptedException {
        try {
            work();
            recovered();
            wake.tryAcquire(settings.interval().toMillis(), TimeUnit.MILLISECONDS);
            wake.drainPermits();
        } catch (RuntimeException failed) {
            report(failed);
            backoff.sleep();
        }
    }

    private void work() {
        indexing.prepare();
        while (isRunning() && indexing.indexBatch()) {
            recovered();
        }
    }

    private void recovered() {
        if (troubled) {
            LOG.info("The search index answers again; the queue is being indexed.");
        }
        troubled = false;
        backoff.reset();
    }

    private void report(RuntimeException failed) {
        if (troubled || !isRunning()) {
            return;
        }
        troubled = true;
        if (failed instanceof IndexUnavailable) {
            LOG.warn("The search index is away; changes wait in index_queue until it is back. {}", failed.getMessage());
        } else {
            LOG.error("Indexing failed; changes wait in index_queue until the next retry.", failed);
        }
    }

    @Override
    public void stop() {
        Thread indexer = thread;
        thread = null;
        if (indexer == null) {
            return;
        }
        indexer.interrupt();
        try {
            indexer.join(STOP.toMillis());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
