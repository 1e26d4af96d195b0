package org.yiwang.sync.file;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.event.TransactionalEventListener;

/** Fetches missing attachments, a few in parallel, and retries until they arrive. */
@Component
class AttachmentFetcher implements SmartLifecycle, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(AttachmentFetcher.class);
    private static final int FILES_AT_A_TIME = 50;
    private static final long IDLE_SECONDS = 5;

    private final AttachmentLedger ledger;
    private final FetchTask fetching;
    private final Clock clock;
    private final Semaphore places;
    private final ThreadPoolExecutor fetchers;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final Semaphore work = new Semaphore(0);
    private volatile boolean stopping;
    private @Nullable Thread thread;

    AttachmentFetcher(AttachmentLedger ledger, FetchTask fetching, FetchSettings settings, Clock clock) {
        this.ledger = ledger;
        this.fetching = fetching;
        this.clock = clock;
        places = new Semaphore(settings.parallel());
        fetchers = new ThreadPoolExecutor(
                settings.parallel(), settings.parallel(), 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), work -> {
                    Thread fetcher = new Thread(work, "attachment-fetcher");
                    fetcher.setDaemon(true);
                    return fetcher;
                });
        fetchers.allowCoreThreadTimeOut(true);
    }

    @TransactionalEventListener
    void on(AwaitedFilesNoted awaited) {
        work.release();
    }

    private void run() {
        try {
            while (!stopping) {
                fetchDue();
                work.tryAcquire(IDLE_SECONDS, TimeUnit.SECONDS);
                work.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void fetchDue() throws InterruptedException {
        try {
            List<AwaitedFile> due = ledger.due(clock.instant(), FILES_AT_A_TIME);
            for (int i = 0; i < due.size() && !stopping; i++) {
                begin(due.get(i));
            }
            if (due.size() == FILES_AT_A_TIME) {
                work.release();
            }
        } catch (DataAccessException | CannotCreateTransactionException e) {
            LOG.debug("The missing files could not be read from the database; retrying soon", e);
        }
    }

    /** Waits for a free slot, so that the limit of parallel fetches holds. */
    private void begin(AwaitedFile file) throws InterruptedException {
        if (!underWay.add(file.sha256())) {
            return;
        }
        places.acquire();
        fetchers.execute(() -> {
            try {
                fetching.fetch(file);
            } catch (DataAccessException | CannotCreateTransactionException e) {
                LOG.debug("The outcome of a fetch could not be stored; retrying soon", e);
            } finally {
                places.release();
                underWay.remove(file.sha256());
            }
        });
    }

    @Override
    public synchronized void start() {
        stopping = false;
        thread = new Thread(this::run, "attachments-due");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public synchronized void stop() {
        stopping = true;
        if (thread != null) {
            thread.interrupt();
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    /** Interrupts running fetches; the bytes received so far are kept. */
    @Override
    public void destroy() {
        fetchers.shutdownNow();
    }
}
