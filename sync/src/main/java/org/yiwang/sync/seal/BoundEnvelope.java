package org.yiwang.sync.seal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yiwang.division.DivisionCode;
import org.yiwang.sync.record.Envelope;
import org.yiwang.sync.record.RawRecord;

/**
 * The context that a seal covers beside the payload: inbox, record key, and every header of the envelope. Each as the count of its
 * bytes and these; a missing header counts -1.
 */
final class BoundEnvelope {

    private static final List<String> HEADERS = List.of(
            Envelope.KIND,
            Envelope.SCHEMA,
            Envelope.READS_FROM,
            Envelope.VERSION,
            Envelope.EPOCH,
            Envelope.SOURCE,
            Envelope.OUTBOX_ID,
            Envelope.SEALED_BY,
            Envelope.SEALED_FOR);

    private static final String PURPOSE = "yiwang record 1";
    private static final int USUAL_BYTES = 256;

    private BoundEnvelope() {}

    static byte[] of(DivisionCode to, String key, Map<String, String> headers) {
        return of(to, key, headers, new byte[0]);
    }

    /** With the payload, which a signature covers; without the signature and the key's id, which it proves itself. */
    static byte[] with(DivisionCode to, RawRecord record) {
        Map<String, String> headers = new HashMap<>(record.headers());
        headers.remove(Envelope.SEALED_BY);
        return of(to, record.key(), headers, record.payload());
    }

    private static byte[] of(DivisionCode to, String key, Map<String, String> headers, byte[] payload) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_BYTES + payload.length);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, PURPOSE);
            write(out, Envelope.inboxOf(to));
            write(out, key);
            for (String name : HEADERS) {
                String value = headers.get(name);
                if (value == null) {
                    out.writeInt(-1);
                } else {
                    write(out, value);
                }
            }
            out.write(payload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
