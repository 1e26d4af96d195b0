package org.yiwang.sync.record;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * A message of the inbox, not validated yet.
 *
 * @param proven whether its payload is open, and its {@code source} proven or of no importance
 */
public record RawRecord(String key, Map<String, String> headers, byte[] payload, boolean proven) {

    private static final int DIGEST_BYTES = 8;

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
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(payload), 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Whether nobody can read it yet. */
    public boolean isSealed() {
        return !proven && headers.containsKey(Envelope.SEALED_FOR);
    }
}
