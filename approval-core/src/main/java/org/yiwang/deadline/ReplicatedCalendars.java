package org.yiwang.deadline;

import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yiwang.division.DivisionCode;
import org.yiwang.replication.Audience;
import org.yiwang.replication.LoadOrder;
import org.yiwang.replication.RecordName;
import org.yiwang.replication.ReplicatedKind;
import org.yiwang.replication.Source;

/** Replicates the county's calendars to every node below. */
@Component
@Order(LoadOrder.CALENDARS)
public class ReplicatedCalendars implements ReplicatedKind<CalendarYear> {

    private final WorkCalendars calendars;

    ReplicatedCalendars(WorkCalendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public RecordName name() {
        return new RecordName("calendar", 2, 1);
    }

    @Override
    public Class<CalendarYear> type() {
        return CalendarYear.class;
    }

    @Override
    public String key(CalendarYear calendar) {
        return String.valueOf(calendar.year());
    }

    @Override
    public long version(CalendarYear calendar) {
        return calendar.version();
    }

    @Override
    public Audience audience(CalendarYear calendar) {
        return Audience.below();
    }

    @Override
    public void receive(CalendarYear calendar, Source from) {
        from.requireCounty();
        calendars.receive(calendar);
    }

    @Override
    public Stream<CalendarYear> toLoad(DivisionCode newcomer) {
        return calendars.all().stream();
    }
}
