package org.yiwang.nodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yiwang.replication.RecordName;
import org.yiwang.sync.record.RecordKinds;

class EveryKindTest {

    @Test
    void everyReplicatedKindIsABean() {
        assertThat(EveryKind.found(true)).isNotEmpty().isEqualTo(EveryKind.found(false));
    }

    @Test
    void aNewcomerIsToldFirstWhatTheRestRefersTo() {
        assertThat(EveryKind.replicated())
                .extracting(kind -> kind.name().text())
                .startsWith("node_key", "divisions", "calendar", "item", "joint_item", "delegation", "staff");
    }

    @Test
    void twoKindsOfOneNameAreRefused() {
        assertThatThrownBy(() -> new RecordKinds(List.of(RecordName.first("item"), RecordName.first("item"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("'item'");
    }
}
