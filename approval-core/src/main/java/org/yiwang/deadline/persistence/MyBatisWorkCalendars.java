package org.yiwang.deadline.persistence;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.yiwang.base.json.Json;
import org.yiwang.deadline.CalendarYear;
import org.yiwang.deadline.ReplicatedCalendars;
import org.yiwang.deadline.WorkCalendars;
import org.yiwang.replication.Replicate;

/**
 * Answers many questions for days with every limit, from memory. So this is no {@code @Repository}: its translation of
 * database exceptions, which MyBatis does itself, would take several times longer than the answer.
 */
@Component
class MyBatisWorkCalendars implements WorkCalendars {

    private final CalendarMapper mapper;
    private final ApplicationEventPublisher events;
    private final KnownCalendars known = new KnownCalendars();
    private volatile boolean read;

    MyBatisWorkCalendars(CalendarMapper mapper, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.events = events;
    }

    @Override
    public Optional<CalendarYear> year(int year) {
        return Optional.ofNullable(known().year(year));
    }

    @Override
    public List<CalendarYear> all() {
        return mapper.all().stream().map(MyBatisWorkCalendars::read).toList();
    }

    @Override
    public int edition() {
        return known().edition();
    }

    @Override
    @Transactional
    public CalendarYear publish(CalendarYear draft) {
        Optional<CalendarYear> before =
                Optional.ofNullable(mapper.lock(draft.year())).map(MyBatisWorkCalendars::read);
        int version = before.map(CalendarYear::version).orElse(0);
        if (before.equals(Optional.of(draft.withVersion(version)))) {
            return draft.withVersion(version);
        }
        CalendarYear published = draft.withVersion(version + 1);
        receive(published);
        events.publishEvent(new Replicate<>(ReplicatedCalendars.class, published));
        return published;
    }

    @Override
    @Transactional
    public void receive(CalendarYear calendar) {
        mapper.upsert(calendar.year(), calendar.version(), Json.write(calendar));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known.add(List.of(calendar));
            }
        });
    }

    private KnownCalendars known() {
        if (!read) {
            known.add(all());
            read = true;
        }
        return known;
    }

    private static CalendarYear read(String body) {
        return Json.read(body, CalendarYear.class);
    }
}
