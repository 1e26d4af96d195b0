package org.yiwang.search.persistence;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.application.ApplicationNo;
import org.yiwang.base.persistence.BulkWriter;
import org.yiwang.search.indexing.IndexQueue;
import org.yiwang.search.indexing.QueuedApplication;

/** The queue as a table beside the applications, so that one commit writes both. */
@Repository
class MyBatisIndexQueue implements IndexQueue {

    private static final int MAX_REASON_LENGTH = 1000;
    private static final int MAX_DOUBLINGS = 6;

    private final IndexQueueMapper mapper;
    private final BulkWriter writer;
    private final Clock clock;

    MyBatisIndexQueue(IndexQueueMapper mapper, BulkWriter writer, Clock clock) {
        this.mapper = mapper;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void add(List<QueuedApplication> versions) {
        Instant now = Instant.now(clock);
        List<IndexQueueMapper.Added> rows = versions.stream()
                .map(queued -> new IndexQueueMapper.Added(queued.no().value(), queued.version(), now))
                .toList();
        writer.write(IndexQueueMapper.class, "upsert", rows);
    }

    @Override
    public List<QueuedApplication> due(Instant now, int most) {
        return mapper.due(now, most).stream()
                .map(row -> new QueuedApplication(new ApplicationNo(row.applicationNo()), row.version()))
                .toList();
    }

    /**
     * Skips rows that a transaction is writing: they are becoming newer, and waiting for them while holding others
     * could cause a deadlock that rolls back a business transaction.
     */
    @Override
    @Transactional
    public void remove(List<QueuedApplication> indexed) {
        if (indexed.isEmpty()) {
            return;
        }
        Map<String, Long> versions =
                indexed.stream().collect(toMap(queued -> queued.no().value(), QueuedApplication::version));
        List<String> done = mapper.lock(List.copyOf(versions.keySet())).stream()
                .filter(row -> row.version() <= versions.get(row.applicationNo()))
                .map(IndexQueueMapper.Row::applicationNo)
                .toList();
        if (!done.isEmpty()) {
            mapper.delete(done);
        }
    }

    @Override
    @Transactional
    public void putOff(QueuedApplication rejected, String reason, Instant now) {
        String no = rejected.no().value();
        Duration pause = Duration.ofMinutes(1L << Math.min(mapper.attempts(no), MAX_DOUBLINGS));
        String kept = reason.length() > MAX_REASON_LENGTH ? reason.substring(0, MAX_REASON_LENGTH) : reason;
        mapper.putOff(no, rejected.version(), kept, now.plus(pause));
    }

    @Override
    public long length() {
        return mapper.count();
    }
}
