package org.yiwang.sync.reference;

import org.springframework.stereotype.Component;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.ThisNode;
import org.yiwang.replication.RecordRefused;
import org.yiwang.sync.record.IncomingRecord;

/** Reference data comes from above and from nowhere else. */
@Component
class ReferenceData {

    private final DivisionCode here;

    ReferenceData(ThisNode node) {
        here = node.code();
    }

    void checkSource(IncomingRecord record) {
        if (!record.source().isAbove(here)) {
            throw RecordRefused.because("notFromAbove", record.source().value());
        }
    }
}
