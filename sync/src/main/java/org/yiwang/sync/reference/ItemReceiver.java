package org.yiwang.sync.reference;

import org.springframework.stereotype.Component;
import org.yiwang.base.json.Json;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.Item;
import org.yiwang.sync.inbox.RecordReceiver;
import org.yiwang.sync.record.IncomingRecord;
import org.yiwang.sync.record.RecordKind;

@Component
class ItemReceiver implements RecordReceiver {

    private final ReferenceData referenceData;
    private final Catalogue catalogue;

    ItemReceiver(ReferenceData referenceData, Catalogue catalogue) {
        this.referenceData = referenceData;
        this.catalogue = catalogue;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.ITEM;
    }

    @Override
    public void receive(IncomingRecord record) {
        referenceData.checkSource(record);
        catalogue.receive(Json.read(record.payload(), Item.class));
    }
}
