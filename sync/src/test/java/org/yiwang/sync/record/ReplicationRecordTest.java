package org.yiwang.sync.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yiwang.nodes.EveryKind;
import org.yiwang.nodes.Golden;
import org.yiwang.replication.ReplicatedKind;

/** The facts of a record beside its text: kind, key, version, epoch. */
class ReplicationRecordTest {

    @Test
    void keysAndVersionsStayAsTheyAre() {
        assertThat(EveryKind.replicated().stream().map(ReplicationRecordTest::envelope))
                .contains(
                        "request 330327100002-20261123-000001-2 1 2",
                        "request_answer 330327100002-20261123-000001-2 1 0",
                        "item D005 2 0",
                        "joint_item J01 2 0",
                        "delegation 330327-7 2 0",
                        "calendar 2027 3 0",
                        "divisions divisions " + EveryKind.NOW.toEpochMilli() + " 0",
                        "staff staff-7 4 0");
    }

    private static <T> String envelope(ReplicatedKind<T> kind) {
        T value = kind.read(Golden.newest(kind.name()).text(), WrittenKind.SOURCE);
        ReplicationRecord record = ReplicationRecord.of(kind, value);
        return record.kind() + " " + record.key() + " " + record.version() + " " + record.epoch();
    }
}
