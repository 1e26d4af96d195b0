package org.yiwang.sync.record;

import java.util.Map;
import org.yiwang.division.DivisionCode;
import org.yiwang.replication.RecordName;
import org.yiwang.replication.RecordRefused;

/** A record from another node with a valid envelope. {@code source} is the node that sent it. */
public record IncomingRecord(
        RecordName kind, String key, long version, int epoch, DivisionCode source, String payload) {

    /**
     * Opens an envelope, and upgrades an older form to the one that this node knows.
     *
     * @throws RecordRefused if a header is missing, or holds something that this node does not know
     */
    public static IncomingRecord open(RawRecord raw, RecordKinds kinds) {
        RecordForm form = RecordForm.of(raw.headers());
        RecordName kind = form.readable(kinds);
        return new IncomingRecord(
                kind,
                raw.key(),
                number(raw.headers(), Envelope.VERSION),
                Math.toIntExact(number(raw.headers(), Envelope.EPOCH)),
                source(raw.header(Envelope.SOURCE)),
                form.raised(kind, Payload.text(raw.payload())));
    }

    private static DivisionCode source(String text) {
        if (!DivisionCode.isValid(text)) {
            throw RecordRefused.because("sourceUnknown", text);
        }
        return new DivisionCode(text);
    }

    static long number(Map<String, String> headers, String name) {
        String text = headers.getOrDefault(name, "");
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notANumber) {
            throw RecordRefused.because("noNumber", name, text);
        }
    }
}
