package org.yiwang.sync.record;

import java.util.Map;
import org.yiwang.base.text.Sha256;

/**
 * A message of the inbox, not validated yet.
 *
 * @param proven whether its payload is open, and its {@code source} proven or of no importance
 */
public record RawRecord(String key, Map<String, String> headers, byte[] payload, boolean proven) {

    private static final int DIGEST_LENGTH = 16;

    public RawRecord {
        headers = Map.copyOf(headers);
    }

    /** A message as it arrived. */
    public RawRecord(String key, Map<String, String> headers, byte[] payload) {
        this(key, headers, payload, false);
    }

    /** This message with its payload open, and its sender proven. */
    public RawRecord proven(byte[] open) {
        return new RawRecord(key, headers, open, true);
    }

    /** Returns a header's text, empty if it is missing. */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** The beginning of the payload's SHA-256, 16 hexadecimal digits. */
    public String digest() {
        return Sha256.of(payload).substring(0, DIGEST_LENGTH);
    }

    /** Whether nobody can read it yet. */
    public boolean isSealed() {
        return !proven && headers.containsKey(Envelope.SEALED_FOR);
    }
}
