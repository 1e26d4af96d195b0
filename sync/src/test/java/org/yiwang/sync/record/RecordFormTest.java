package org.yiwang.sync.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiwang.division.DivisionCode;
import org.yiwang.nodes.EveryKind;
import org.yiwang.replication.RecordName;
import org.yiwang.replication.RecordRefused;

/** Records that are read, that wait for an upgrade, that are raised to a newer form. */
class RecordFormTest {

    private static final RecordKinds KINDS = EveryKind.names();
    private static final RecordName ITEM = RecordName.first("item");
    private static final RecordName STAFF = RecordName.first("staff");
    private static final DivisionCode NODE = new DivisionCode("330327100002");

    @ParameterizedTest(name = "{0} in form {1} for readers from {2} on: {3}")
    @CsvSource({
        "application, 1, 1, true",
        "application, 2, 1, true",
        "application, 9, 1, true",
        "application, 2, 2, true",
        "application, 3, 3, false",
        "application, 3,  , false",
        "application, 1,  , true",
        "node,        1,  , true",
        "node,        3, 2, true",
        "consultation,1, 1, false",
    })
    void aFormThatOnlyAddsIsReadAndOneThatBreaksWaits(String kind, String form, String readsFrom, boolean readable) {
        Map<String, String> headers = headers(kind, form, readsFrom);
        assertThat(RecordForm.canRead(headers, KINDS)).isEqualTo(readable);
        if (!readable) {
            assertThatThrownBy(() -> IncomingRecord.open(new RawRecord("k", headers, new byte[0]), KINDS))
                    .isInstanceOfSatisfying(RecordRefused.class, refused -> assertThat(refused.fate())
                            .isEqualTo(RecordRefused.Fate.HELD));
        }
    }

    @Test
    void whatDoesNotSayItsFormIsRefusedForGood() {
        assertThatThrownBy(() -> RecordForm.canRead(Map.of("kind", "application"), KINDS))
                .isInstanceOfSatisfying(RecordRefused.class, refused -> assertThat(refused.fate())
                        .isEqualTo(RecordRefused.Fate.QUARANTINED));
    }

    @Test
    void theEnvelopeSaysTheFormThatTheRowWasWrittenIn() {
        OutboxRow row = new OutboxRow(
                7, "node", 1, "k", 1, 0, List.of(NODE), "{}".getBytes(StandardCharsets.UTF_8), Instant.EPOCH);
        assertThat(Envelope.of(row, NODE, KINDS)).containsEntry("schema", "1").containsEntry("reads-from", "1");
    }

    @Test
    void aNodeThatDoesNotSayWhichFormsItKnowsKnowsTheFirstOnes() {
        IncomingRecord opened = IncomingRecord.open(
                new RawRecord("k", headers("node", "1", null), "{\"name\":\"镇\"}".getBytes(StandardCharsets.UTF_8)),
                KINDS);
        assertThat(opened.payload()).startsWith("{\"name\":\"镇\",\"forms\":{\"application\":1,");
    }

    @Test
    void anOldRecordGoesThroughEveryStepInOrderAndARecentOneThroughTheRest() {
        List<FormStep> steps = List.of(
                new FormStep(ITEM, 2, item -> item.put("b", item.get("a").asInt() + 1)),
                new FormStep(ITEM, 1, item -> item.put("a", 1)),
                new FormStep(STAFF, 1, item -> item.put("c", 1)));
        assertThat(FormStep.raise(steps, ITEM, 1, "{}")).isEqualTo("{\"a\":1,\"b\":2}");
        assertThat(FormStep.raise(steps, ITEM, 2, "{\"a\":5}")).isEqualTo("{\"a\":5,\"b\":6}");
        assertThat(FormStep.raise(steps, ITEM, 3, "{\"a\":5}")).isEqualTo("{\"a\":5}");
    }

    private static Map<String, String> headers(String kind, String form, String readsFrom) {
        Map<String, String> headers = new HashMap<>(
                Map.of("kind", kind, "schema", form, "version", "1", "epoch", "0", "source", NODE.value()));
        if (readsFrom != null) {
            headers.put("reads-from", readsFrom);
        }
        return headers;
    }
}
