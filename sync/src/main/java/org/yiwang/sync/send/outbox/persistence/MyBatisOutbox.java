package org.yiwang.sync.send.outbox.persistence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.base.persistence.Utc;
import org.yiwang.division.DivisionCode;
import org.yiwang.sync.record.Payload;
import org.yiwang.sync.record.ReplicationRecord;
import org.yiwang.sync.send.outbox.Backlog;
import org.yiwang.sync.send.outbox.Outbox;
import org.yiwang.sync.send.outbox.persistence.OutboxMapper.PendingRow;

@Repository
class MyBatisOutbox implements Outbox {

    private final OutboxMapper mapper;
    private final Clock clock;

    MyBatisOutbox(OutboxMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(ReplicationRecord record, Collection<DivisionCode> destinations) {
        if (destinations.isEmpty()) {
            return;
        }
        String codes = destinations.stream().sorted().map(DivisionCode::value).collect(Collectors.joining(","));
        mapper.insert(new OutboxMapper.Row(
                record.kind().text(),
                record.kind().form(),
                record.key(),
                record.version(),
                record.epoch(),
                codes,
                Payload.of(record.payload()),
                Utc.of(clock.instant())));
    }

    @Override
    public Backlog backlogAfter(long lastSent) {
        List<PendingRow> rows = mapper.pendingAfter(lastSent);
        Map<DivisionCode, Long> byDestination = new TreeMap<>();
        Map<DivisionCode, Instant> oldest = new TreeMap<>();
        rows.forEach(row -> Arrays.stream(row.destinations().split(","))
                .map(DivisionCode::new)
                .forEach(code -> {
                    byDestination.merge(code, row.pending(), Long::sum);
                    oldest.merge(code, Utc.instant(row.oldest()), (one, other) -> one.isBefore(other) ? one : other);
                }));
        return new Backlog(
                rows.stream().mapToLong(PendingRow::pending).sum(),
                rows.stream()
                        .map(PendingRow::oldest)
                        .min(LocalDateTime::compareTo)
                        .map(Utc::instant),
                byDestination,
                oldest);
    }

    @Override
    public long bytesAfter(long lastSent, long pending) {
        return pending == 0 ? 0 : mapper.averageBytesAfter(lastSent) * pending;
    }

    @Override
    @Transactional
    public int deleteSent(long lastSent, Instant before, int most) {
        return mapper.deleteSent(lastSent, Utc.of(before), most);
    }
}
