package org.yiwang.sync.record;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.yiwang.replication.RecordRefused;

/**
 * Encodes a record's text for the outbox and for Kafka: small texts as UTF-8, larger ones compressed by zlib (RFC
 * 1950). The first byte tells them apart, because no JSON starts with zlib's.
 */
public final class Payload {

    private static final int SMALL = 400;
    private static final int ZLIB = 0x78;
    private static final int CHUNK = 8 * 1024;
    /** Maximum size when decompressed: nobody writes more, and a larger one could only be meant to fill the memory. */
    private static final int MAX_BYTES = 64 << 20;

    /** One per thread, because creating one takes longer than compressing a small record. */
    private static final ThreadLocal<Deflater> DEFLATERS =
            ThreadLocal.withInitial(() -> new Deflater(Deflater.BEST_SPEED));

    private static final ThreadLocal<Inflater> INFLATERS = ThreadLocal.withInitial(Inflater::new);

    private Payload() {}

    public static byte[] of(String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        return plain.length < SMALL ? plain : deflated(plain);
    }

    /**
     * Decodes the result of {@link #of}.
     *
     * @throws RecordRefused if it is damaged
     */
    public static String text(byte[] payload) {
        return new String(plain(payload), StandardCharsets.UTF_8);
    }

    /** Decodes to UTF-8 bytes. */
    static byte[] plain(byte[] payload) {
        return payload.length == 0 || payload[0] != ZLIB ? payload : inflated(payload);
    }

    private static byte[] deflated(byte[] plain) {
        Deflater deflater = DEFLATERS.get();
        deflater.reset();
        deflater.setInput(plain);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 2);
        byte[] chunk = new byte[Math.min(CHUNK, plain.length)];
        while (!deflater.finished()) {
            packed.write(chunk, 0, deflater.deflate(chunk));
        }
        return packed.toByteArray();
    }

    private static byte[] inflated(byte[] packed) {
        try {
            return inflated(packed, INFLATERS.get());
        } catch (DataFormatException damaged) {
            throw RecordRefused.because("notWhole");
        }
    }

    private static byte[] inflated(byte[] packed, Inflater inflater) throws DataFormatException {
        inflater.reset();
        inflater.setInput(packed);
        ByteArrayOutputStream plain = new ByteArrayOutputStream(packed.length * 3);
        byte[] chunk = new byte[Math.min(CHUNK, packed.length * 3)];
        while (!inflater.finished()) {
            int length = inflater.inflate(chunk);
            if (length == 0 && !inflater.finished() || plain.size() > MAX_BYTES) {
                throw RecordRefused.because("notWhole");
            }
            plain.write(chunk, 0, length);
        }
        return plain.toByteArray();
    }
}
