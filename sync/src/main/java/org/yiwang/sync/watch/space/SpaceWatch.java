package org.yiwang.sync.watch.space;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.yiwang.replication.link.LinkReport.Disk;
import org.yiwang.replication.link.Remark;
import org.yiwang.replication.link.Remark.Weight;
import org.yiwang.sync.send.capture.BinaryLogs;
import org.yiwang.sync.send.capture.BinaryLogs.LogFile;
import org.yiwang.sync.send.capture.CaptureProgress;
import org.yiwang.sync.send.outbox.Backlog;
import org.yiwang.sync.send.outbox.Outbox;
import org.yiwang.sync.traffic.Remarks;

/** Checks every half minute whether something fills up; warns on the links page while it does, and once in the log. */
@Component
public class SpaceWatch implements Remarks {

    private static final Logger LOG = LoggerFactory.getLogger(SpaceWatch.class);

    private final Outbox outbox;
    private final CaptureProgress progress;
    private final BinaryLogs logs;
    private final Disks disks;
    private final SpaceSettings settings;
    private final Clock clock;
    private volatile Space space = Space.UNKNOWN;
    private volatile Map<String, Remark> said = Map.of();

    SpaceWatch(
            Outbox outbox,
            CaptureProgress progress,
            BinaryLogs logs,
            Disks disks,
            SpaceSettings settings,
            Clock clock) {
        this.outbox = outbox;
        this.progress = progress;
        this.logs = logs;
        this.disks = disks;
        this.settings = settings;
        this.clock = clock;
    }

    /** Returns the last measurement. */
    public Space space() {
        return space;
    }

    @Override
    public List<Remark> remarks() {
        return List.copyOf(said.values());
    }

    @Scheduled(initialDelay = 2_000, fixedDelay = 30_000)
    void look() {
        try {
            long lastSent = progress.current().lastOutboxId();
            Backlog backlog = outbox.backlogAfter(lastSent);
            space = new Space(outbox.bytesAfter(lastSent, backlog.pending()), binlogBytes(), disks.all());
            say(findings(backlog, space));
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("The space in use could not be measured; retrying soon", e);
        }
    }

    private @Nullable Long binlogBytes() {
        return logs.files()
                .map(files -> files.stream().mapToLong(LogFile::bytes).sum())
                .orElse(null);
    }

    private List<Remark> findings(Backlog backlog, Space now) {
        List<Remark> findings = new ArrayList<>();
        if (outboxIsFull(backlog, now)) {
            findings.add(warning(
                    "outboxGrows",
                    backlog.pending(),
                    mebi(now.outboxBytes()),
                    age(backlog).toMinutes()));
        }
        if (now.binlogBytes() == null) {
            findings.add(Remark.of(Weight.NOTE, "binlogUnknown", null));
        } else if (now.binlogBytes() > settings.binlogBytes().toBytes()) {
            findings.add(warning("binlogGrows", mebi(now.binlogBytes())));
        }
        now.disks().stream().filter(Disk::low).forEach(disk -> findings.add(low(disk)));
        return findings;
    }

    private boolean outboxIsFull(Backlog backlog, Space now) {
        return backlog.pending() > settings.outboxRows()
                || now.outboxBytes() > settings.outboxBytes().toBytes()
                || age(backlog).compareTo(settings.outboxAge()) > 0;
    }

    private Duration age(Backlog backlog) {
        Instant now = clock.instant();
        return Duration.between(backlog.oldest().orElse(now), now);
    }

    private Remark low(Disk disk) {
        return Remark.of(Weight.FAULT, "diskLow", since("diskLow" + disk.path()), disk.path(), mebi(disk.free()));
    }

    private Remark warning(String code, Object... arguments) {
        return Remark.of(Weight.WARNING, code, since(code), arguments);
    }

    private Instant since(String key) {
        Remark before = said.get(key);
        return before == null || before.since() == null ? clock.instant() : before.since();
    }

    private void say(List<Remark> findings) {
        Map<String, Remark> now = findings.stream()
                .collect(Collectors.toMap(SpaceWatch::key, finding -> finding, (one, other) -> one, HashMap::new));
        now.forEach((key, finding) -> {
            if (!said.containsKey(key) && finding.weight() != Weight.NOTE) {
                LOG.warn("{} {}: the links page shows it until it is over.", finding.code(), finding.arguments());
            }
        });
        said.keySet().stream().filter(key -> !now.containsKey(key)).forEach(key -> LOG.info("{} is over.", key));
        said = Map.copyOf(now);
    }

    private static String key(Remark finding) {
        return finding.code().equals("diskLow")
                ? finding.code() + finding.arguments().get(0)
                : finding.code();
    }

    private static long mebi(long bytes) {
        return bytes >> 20;
    }
}
