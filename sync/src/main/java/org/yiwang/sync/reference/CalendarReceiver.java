package org.yiwang.sync.reference;

import org.springframework.stereotype.Component;
import org.yiwang.base.json.Json;
import org.yiwang.deadline.CalendarYear;
import org.yiwang.deadline.WorkCalendars;
import org.yiwang.sync.inbox.RecordReceiver;
import org.yiwang.sync.record.IncomingRecord;
import org.yiwang.sync.record.RecordKind;

@Component
class CalendarReceiver implements RecordReceiver {

    private final ReferenceData referenceData;
    private final WorkCalendars calendars;

    CalendarReceiver(ReferenceData referenceData, WorkCalendars calendars) {
        this.referenceData = referenceData;
        this.calendars = calendars;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.CALENDAR;
    }

    @Override
    public void receive(IncomingRecord record) {
        referenceData.checkSource(record);
        calendars.receive(Json.read(record.payload(), CalendarYear.class));
    }
}
