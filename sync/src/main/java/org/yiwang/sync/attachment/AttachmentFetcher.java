package org.yiwang.sync.attachment;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.event.TransactionalEventListener;
import org.yiwang.attachment.AttachmentStore;
import org.yiwang.division.DivisionCode;
import org.yiwang.sync.directory.KnownNode;
import org.yiwang.sync.directory.NodeDirectory;

/** Fetches awaited files one after another, from the first node that gives them; tries again for as long as it takes. */
@Component
class AttachmentFetcher implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AttachmentFetcher.class);
    private static final int FILES_AT_A_TIME = 50;
    private static final long IDLE_SECONDS = 5;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final AttachmentLedger ledger;
    private final AttachmentStore store;
    private final NodeDirectory directory;
    private final PeerAttachments peers;
    private final Clock clock;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean stopping;
    private @Nullable Thread thread;

    AttachmentFetcher(
            AttachmentLedger ledger,
            AttachmentStore store,
            NodeDirectory directory,
            PeerAttachments peers,
            Clock clock) {
        this.ledger = ledger;
        this.store = store;
        this.directory = directory;
        this.peers = peers;
        this.clock = clock;
    }

    @TransactionalEventListener
    void on(AttachmentsAwaited awaited) {
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

    private void fetchDue() {
        try {
            List<Awaited> due = ledger.due(clock.instant(), FILES_AT_A_TIME);
            for (int i = 0; i < due.size() && !stopping; i++) {
                fetch(due.get(i));
            }
            if (due.size() == FILES_AT_A_TIME) {
                work.release();
            }
        } catch (DataAccessException | CannotCreateTransactionException e) {
            LOG.debug("The database does not tell what is awaited; asked again soon", e);
        }
    }

    private void fetch(Awaited file) {
        if (store.has(file.sha256())) {
            ledger.arrived(file.sha256());
            return;
        }
        StringBuilder errors = new StringBuilder();
        for (DivisionCode source : file.sources()) {
            if (gotFrom(source, file, errors)) {
                ledger.arrived(file.sha256());
                return;
            }
        }
        LOG.debug("{} of {} could not be fetched: {}", file.sha256(), file.applicationNo(), errors);
        ledger.failed(file.sha256(), clock.instant().plus(pause(file.tries())), errors.toString());
    }

    private boolean gotFrom(DivisionCode source, Awaited file, StringBuilder errors) {
        Optional<KnownNode> peer = directory.find(source);
        if (peer.isEmpty()) {
            errors.append(source).append(": its address is not known yet. ");
            return false;
        }
        try {
            peers.fetch(peer.get(), file.sha256());
            return true;
        } catch (IOException e) {
            errors.append(source).append(": ").append(e.getMessage()).append(". ");
            return false;
        }
    }

    private static Duration pause(int tries) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(tries, 6));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    @Override
    public synchronized void start() {
        stopping = false;
        thread = new Thread(this::run, "attachment-fetcher");
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
}
