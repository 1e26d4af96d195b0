package org.yiwang.sync.receive.inbox.persistence;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.yiwang.base.json.Json;
import org.yiwang.base.persistence.Utc;
import org.yiwang.base.refusal.RefusalTexts;
import org.yiwang.division.DivisionCode;
import org.yiwang.replication.RecordRefused;
import org.yiwang.replication.RecordRefused.Fate;
import org.yiwang.sync.receive.inbox.Quarantine;
import org.yiwang.sync.record.Envelope;
import org.yiwang.sync.record.RawRecord;

@Repository
class MyBatisQuarantine implements Quarantine {

    private final QuarantineMapper mapper;
    private final RefusalTexts texts;
    private final Clock clock;

    MyBatisQuarantine(QuarantineMapper mapper, RefusalTexts texts, Clock clock) {
        this.mapper = mapper;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public void put(RawRecord record, RecordRefused refused) {
        put(record, "", refused);
    }

    @Override
    public void putUnsent(RawRecord record, DivisionCode to, RecordRefused refused) {
        put(record, to.value(), refused);
    }

    private void put(RawRecord record, String destination, RecordRefused refused) {
        mapper.put(new QuarantineMapper.Row(
                refused.fate().name(),
                atMost(50, record.header(Envelope.KIND)),
                atMost(200, record.key()),
                atMost(50, record.header(Envelope.SOURCE)),
                outboxId(record, destination),
                destination,
                Json.write(record.headers()),
                refused.fate() == Fate.NOTED ? null : record.payload(),
                texts.of(refused.refusal()),
                record.proven(),
                refused.awaited() == null ? null : atMost(40, refused.awaited()),
                Utc.of(clock.instant())));
    }

    @Override
    public boolean awaitsKeys() {
        return mapper.awaitsKeys();
    }

    @Override
    public Map<String, Long> countBySource() {
        return mapper.countBySource().stream()
                .collect(Collectors.toMap(QuarantineMapper.OfSource::source, QuarantineMapper.OfSource::records));
    }

    /** With its digest while its sender is not proven, so that a forged record does not stand in the place of a true one. */
    private static String outboxId(RawRecord record, String destination) {
        String claimed = record.header(Envelope.OUTBOX_ID);
        boolean known = record.proven() || !destination.isEmpty();
        return known ? atMost(30, claimed) : atMost(13, claimed) + "#" + record.digest();
    }

    private static String atMost(int length, String text) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
