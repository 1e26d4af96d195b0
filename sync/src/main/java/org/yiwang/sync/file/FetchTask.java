package org.yiwang.sync.file;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yiwang.attachment.AttachmentStore;
import org.yiwang.attachment.DiskFull;
import org.yiwang.attachment.IncomingFile;
import org.yiwang.attachment.Transfer.Trouble;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.ThisNode;
import org.yiwang.sync.directory.KnownNode;
import org.yiwang.sync.directory.NodeDirectory;

/** Fetches one file; another source continues where one broke off. */
@Component
class FetchTask {

    private static final Logger LOG = LoggerFactory.getLogger(FetchTask.class);
    private static final Duration MAX_PAUSE = Duration.ofMinutes(1);

    private final AttachmentLedger ledger;
    private final AttachmentStore store;
    private final NodeDirectory directory;
    private final PeerAttachments peers;
    private final DivisionCode here;
    private final Clock clock;

    FetchTask(
            AttachmentLedger ledger,
            AttachmentStore store,
            NodeDirectory directory,
            PeerAttachments peers,
            ThisNode node,
            Clock clock) {
        this.ledger = ledger;
        this.store = store;
        this.directory = directory;
        this.peers = peers;
        this.here = node.code();
        this.clock = clock;
    }

    void fetch(AwaitedFile file) {
        String sha256 = file.sha256();
        long before = store.received(sha256);
        List<FetchFailed> failures = new ArrayList<>();
        if (store.has(sha256) || got(file, failures)) {
            ledger.arrived(sha256);
            return;
        }
        LOG.debug("{} of {} could not be fetched: {}", sha256, file.applicationNo(), failures);
        int tries = store.received(sha256) > before ? 0 : file.tries();
        FetchFailed worst = Collections.max(failures, Comparator.comparing(FetchFailed::trouble));
        String log = failures.stream().map(Throwable::getMessage).collect(Collectors.joining(". "));
        Instant nextTry = clock.instant().plus(pause(tries));
        ledger.failed(sha256, tries + 1, nextTry, worst.source(), worst.trouble(), log);
    }

    private boolean got(AwaitedFile file, List<FetchFailed> failures) {
        try (IncomingFile arriving = store.arriving(file.sha256(), file.size())) {
            return file.sources().stream().anyMatch(source -> gotFrom(source, file, arriving, failures));
        } catch (DiskFull full) {
            failures.add(new FetchFailed(here, Trouble.NO_ROOM, full.getMessage()));
        } catch (IOException disk) {
            failures.add(new FetchFailed(here, Trouble.NO_ROOM, "the disk: " + disk.getMessage()));
        }
        return false;
    }

    private boolean gotFrom(DivisionCode source, AwaitedFile file, IncomingFile arriving, List<FetchFailed> failures) {
        try {
            KnownNode peer = directory
                    .find(source)
                    .orElseThrow(
                            () -> new FetchFailed(source, Trouble.ADDRESS_UNKNOWN, "it has not announced itself here"));
            ledger.asking(file.sha256(), source);
            peers.fetch(peer, file.sha256(), arriving);
            return true;
        } catch (FetchFailed failed) {
            failures.add(failed);
            return false;
        }
    }

    private static Duration pause(int tries) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(tries, 6));
        return doubled.compareTo(MAX_PAUSE) < 0 ? doubled : MAX_PAUSE;
    }
}
