package org.yiwang.application.replica;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.evidence.SubmittedMaterial;
import org.yiwang.application.history.HistoryEntry;

/**
 * Compares replicas of an application. {@code digest} is equal for equal histories, whichever release stored them,
 * because it is computed from values, not from their written form.
 */
public record ApplicationDigest(ApplicationNo no, int recalls, int epoch, long version, long digest) {

    /** Numbers fall into this many buckets, evenly. */
    public static final int BUCKET_BITS = 16;

    /** The bucket of a number. */
    public static int bucketOf(ApplicationNo no) {
        CRC32 checksum = new CRC32();
        checksum.update(no.value().getBytes(StandardCharsets.UTF_8));
        return (int) (checksum.getValue() >>> (Integer.SIZE - BUCKET_BITS));
    }

    /** The digest of an application as it stands. */
    public static long of(Application application) {
        StringJoiner values = new StringJoiner("\n");
        values.add(application.no().value());
        values.add(String.valueOf(application.version()));
        values.add(application.custody().holder().value());
        values.add(String.valueOf(application.custody().epoch()));
        values.add(application.state().name());
        values.add(String.valueOf(application.currentStep()));
        values.add(new TreeMap<>(application.form()).toString());
        application.materials().stream().flatMap(SubmittedMaterial::files).forEach(file -> values.add(file.sha256()));
        application.documents().forEach(document -> values.add(document.verificationCode()));
        addHistory(values, application.history());
        return first64(values.toString());
    }

    private static void addHistory(StringJoiner values, List<HistoryEntry> history) {
        for (HistoryEntry entry : history) {
            values.add(String.valueOf(entry.at()));
            values.add(String.valueOf(entry.action()));
            values.add(entry.node().value());
            values.add(entry.actor());
            values.add(entry.comment());
        }
    }

    private static long first64(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
