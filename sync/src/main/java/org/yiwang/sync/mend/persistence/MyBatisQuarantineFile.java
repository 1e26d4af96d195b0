package org.yiwang.sync.mend.persistence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.yiwang.base.json.Json;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.persistence.Utc;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Divisions;
import org.yiwang.replication.link.QuarantineFilter;
import org.yiwang.replication.link.QuarantineGroup;
import org.yiwang.replication.link.QuarantineState;
import org.yiwang.replication.link.QuarantineStep;
import org.yiwang.replication.link.QuarantineStep.What;
import org.yiwang.replication.link.QuarantinedRecord;
import org.yiwang.sync.mend.AwaitedKeys;
import org.yiwang.sync.mend.KeptRecord;
import org.yiwang.sync.mend.QuarantineFile;
import org.yiwang.sync.record.RawRecord;

@Repository
class MyBatisQuarantineFile implements QuarantineFile {

    private final QuarantineFileMapper mapper;
    private final Divisions divisions;

    MyBatisQuarantineFile(QuarantineFileMapper mapper, Divisions divisions) {
        this.mapper = mapper;
        this.divisions = divisions;
    }

    @Override
    public Page<QuarantinedRecord> page(QuarantineFilter filter, PageRequest request) {
        List<QuarantinedRecord> rows = mapper.page(filter, request.offset(), request.size()).stream()
                .map(this::record)
                .toList();
        return new Page<>(rows, mapper.count(filter), request.number(), request.size());
    }

    @Override
    public List<QuarantineGroup> groups() {
        return mapper.groups().stream()
                .map(row -> new QuarantineGroup(
                        QuarantineState.valueOf(row.state()),
                        row.kind(),
                        row.reason(),
                        row.waiting(),
                        Utc.instant(row.since())))
                .toList();
    }

    @Override
    public Optional<QuarantinedRecord> find(long id) {
        return Optional.ofNullable(mapper.find(id)).map(this::record);
    }

    @Override
    public Optional<KeptRecord> lock(long id) {
        return Optional.ofNullable(mapper.lock(id)).map(MyBatisQuarantineFile::kept);
    }

    @Override
    public List<QuarantineStep> steps(long id) {
        return mapper.steps(id).stream()
                .map(row ->
                        new QuarantineStep(Utc.instant(row.at()), row.actor(), What.valueOf(row.what()), row.note()))
                .toList();
    }

    @Override
    public List<Long> replayable(QuarantineFilter filter, long after, int most) {
        return mapper.replayable(filter, after, most);
    }

    @Override
    public List<Long> held(long after, int most) {
        return mapper.held(after, most);
    }

    @Override
    public List<AwaitedKeys> awaited() {
        return mapper.awaited().stream()
                .map(row -> new AwaitedKeys(row.source(), row.destination(), row.keys()))
                .toList();
    }

    @Override
    public List<Long> awaiting(AwaitedKeys awaited, long after, int most) {
        return mapper.awaiting(
                new QuarantineFileMapper.Awaited(awaited.source(), awaited.destination(), awaited.keys()), after, most);
    }

    @Override
    public void open(long id, byte[] payload) {
        mapper.open(id, payload);
    }

    @Override
    public void change(long id, QuarantineState state, @Nullable String newReason, @Nullable String awaited) {
        mapper.change(id, state.name(), newReason, awaited);
    }

    @Override
    public void edit(long id, byte[] payload) {
        mapper.edit(id, payload);
    }

    @Override
    public void note(long id, QuarantineStep step, byte @Nullable [] payloadBefore) {
        mapper.note(new QuarantineFileMapper.NewStep(
                id, Utc.of(step.at()), step.actor(), step.what().name(), step.note(), payloadBefore));
    }

    private QuarantinedRecord record(QuarantineFileMapper.Row row) {
        return new QuarantinedRecord(
                row.id(),
                QuarantineState.valueOf(row.state()),
                row.kind(),
                row.recordKey(),
                row.source(),
                nameOf(row.source()),
                row.destination(),
                row.reason(),
                Utc.instant(row.at()));
    }

    private String nameOf(String source) {
        return DivisionCode.isValid(source) ? divisions.nameOf(new DivisionCode(source)) : source;
    }

    @SuppressWarnings("unchecked")
    private static KeptRecord kept(QuarantineFileMapper.Kept row) {
        Map<String, String> headers = Json.read(row.headers(), Map.class);
        byte[] payload = row.payload() == null ? new byte[0] : row.payload();
        return new KeptRecord(
                row.id(),
                QuarantineState.valueOf(row.state()),
                row.destination(),
                new RawRecord(row.recordKey(), headers, payload, row.proven()));
    }
}
