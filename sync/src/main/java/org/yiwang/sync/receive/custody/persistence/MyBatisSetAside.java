package org.yiwang.sync.receive.custody.persistence;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationJson;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.persistence.Utc;
import org.yiwang.division.DivisionCode;
import org.yiwang.setaside.Cause;
import org.yiwang.setaside.Resolution;
import org.yiwang.setaside.SetAsideEntry;
import org.yiwang.sync.receive.custody.SetAside;
import org.yiwang.sync.receive.custody.persistence.SetAsideMapper.Kept;

@Repository
class MyBatisSetAside implements SetAside {

    private final SetAsideMapper mapper;
    private final ApplicationJson json;
    private final Clock clock;

    MyBatisSetAside(SetAsideMapper mapper, ApplicationJson json, Clock clock) {
        this.mapper = mapper;
        this.json = json;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(Application application, DivisionCode writer, DivisionCode source, Cause cause, String reason) {
        mapper.put(new SetAsideMapper.Row(
                application.no().value(),
                writer.value(),
                source.value(),
                application.version(),
                application.custody().epoch(),
                json.write(application),
                cause.name(),
                reason,
                Utc.of(clock.instant())));
    }

    @Override
    public long count() {
        return mapper.count(false);
    }

    @Override
    public Page<SetAsideEntry> list(boolean resolved, PageRequest page) {
        return new Page<>(
                mapper.list(resolved, page.offset(), page.size()).stream()
                        .map(this::entry)
                        .toList(),
                mapper.count(resolved),
                page.number(),
                page.size());
    }

    @Override
    public Optional<SetAsideEntry> find(long id) {
        return Optional.ofNullable(mapper.find(id)).map(this::entry);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean resolve(long id, Resolution resolution) {
        int changed = mapper.resolve(
                id, resolution.how().name(), resolution.note(), resolution.by(), Utc.of(resolution.at()));
        return changed == 1;
    }

    private SetAsideEntry entry(Kept row) {
        return new SetAsideEntry(
                row.id(),
                json.read(row.payload()),
                new DivisionCode(row.writer()),
                Cause.valueOf(row.cause()),
                Utc.instant(row.at()),
                resolution(row));
    }

    private static @Nullable Resolution resolution(Kept row) {
        return row.resolvedAt() == null
                ? null
                : new Resolution(
                        Resolution.How.valueOf(Objects.requireNonNull(row.how())),
                        Objects.requireNonNullElse(row.note(), ""),
                        Objects.requireNonNullElse(row.resolvedBy(), ""),
                        Utc.instant(row.resolvedAt()));
    }
}
