package org.yiwang.sync.catchup.joining;

import org.springframework.stereotype.Component;
import org.yiwang.base.json.Json;
import org.yiwang.replication.RecordName;
import org.yiwang.replication.RecordRefused;
import org.yiwang.sync.directory.NodeDirectory;
import org.yiwang.sync.receive.inbox.RecordReceiver;
import org.yiwang.sync.record.IncomingRecord;
import org.yiwang.sync.record.RecordKinds;

/** Stores the progress of initial loads for this node, and ignores loads for an earlier database of this node. */
@Component
class LoadProgressReceiver implements RecordReceiver {

    private final ReceivedLoads loads;
    private final NodeDirectory directory;

    LoadProgressReceiver(ReceivedLoads loads, NodeDirectory directory) {
        this.loads = loads;
        this.directory = directory;
    }

    @Override
    public RecordName kind() {
        return RecordKinds.INITIAL_LOAD;
    }

    @Override
    public void receive(IncomingRecord record) {
        LoadProgress news = Json.read(record.payload(), LoadProgress.class);
        if (!news.from().equals(record.source())) {
            throw RecordRefused.because(
                    "speaksForAnother", record.source().value(), news.from().value());
        }
        if (news.incarnation().equals(directory.ownIncarnation())) {
            Long total = news.total();
            loads.store(
                    new ReceivedLoad(news.from(), news.phase(), news.sent(), total == null ? news.sent() : total),
                    total != null);
        }
    }
}
