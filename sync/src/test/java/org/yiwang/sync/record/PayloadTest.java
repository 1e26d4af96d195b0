package org.yiwang.sync.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.replica.StoredBody;
import org.yiwang.division.DivisionCode;
import org.yiwang.replication.RecordRefused;

class PayloadTest {

    private static final String LONG = "{\"title\":\"" + "变更养老金领取账户".repeat(2000) + "\"}";

    @Test
    void whatIsLongTravelsCompressed() {
        byte[] payload = Payload.of(LONG);
        assertThat(payload).hasSizeLessThan(LONG.getBytes(StandardCharsets.UTF_8).length / 10);
        assertThat(Payload.text(payload)).isEqualTo(LONG);
    }

    @Test
    void whatIsShortTravelsAsItIs() {
        assertThat(Payload.of("{\"a\":1}")).asString(StandardCharsets.UTF_8).isEqualTo("{\"a\":1}");
        assertThat(Payload.text("{\"a\":1}".getBytes(StandardCharsets.UTF_8))).isEqualTo("{\"a\":1}");
    }

    @Test
    void whatIsDamagedIsRefused() {
        byte[] payload = Payload.of(LONG);
        byte[] half = Arrays.copyOf(payload, payload.length / 2);
        assertThatThrownBy(() -> Payload.text(half)).isInstanceOf(RecordRefused.class);
        byte[] other = payload.clone();
        Arrays.fill(other, 2, 12, (byte) 0xff);
        assertThatThrownBy(() -> Payload.text(other)).isInstanceOf(RecordRefused.class);
    }

    @Test
    void aPackageIsTakenApartIntoItsApplications() {
        DivisionCode node = new DivisionCode("330327100002");
        List<StoredBody> bodies = List.of(body(node, 1), body(node, 2), body(node, 3));
        ReplicationRecord record = ApplicationPackage.of(bodies);
        RawRecord raw = raw(Payload.of(record.payload()));
        List<RawRecord> singles = ApplicationPackage.unpacked(raw).toList();
        assertThat(singles)
                .extracting(single -> Payload.text(single.payload()))
                .containsExactlyElementsOf(bodies.stream().map(StoredBody::body).toList());
        assertThat(singles)
                .extracting(single -> single.header(Envelope.OUTBOX_ID))
                .containsExactly("7.0", "7.1", "7.2");
        assertThat(singles).allMatch(single -> single.header(Envelope.KIND).equals("application"));
    }

    @Test
    void aDamagedPackageStaysWhole() {
        RawRecord damaged = raw(new byte[] {0x78, 1, 2, 3});
        assertThat(ApplicationPackage.unpacked(damaged)).containsExactly(damaged);
    }

    private static StoredBody body(DivisionCode node, int number) {
        ApplicationNo no = ApplicationNo.of(node, LocalDate.of(2026, 11, 23), number);
        return new StoredBody(no, "{\"no\":\"" + no + "\",\"title\":\"" + "账户".repeat(100) + "\"}");
    }

    private static RawRecord raw(byte[] payload) {
        Map<String, String> headers = new HashMap<>();
        headers.put(Envelope.KIND, RecordKinds.APPLICATIONS.text());
        headers.put(Envelope.OUTBOX_ID, "7");
        return new RawRecord("k", headers, payload);
    }
}
