package org.yiwang.attachment.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** An upload in progress: a temporary file, deleted unless it is moved to its place. */
final class Upload implements AutoCloseable {

    private final Path file;
    private final String sha256;
    private final long size;
    private final long limit;

    private Upload(Path file, String sha256, long size, long limit) {
        this.file = file;
        this.sha256 = sha256;
        this.size = size;
        this.limit = limit;
    }

    /** Reads {@code content} to the disk, at most one byte more than {@code limit}. */
    static Upload read(InputStream content, Path folder, long limit) throws IOException {
        Path file = Files.createTempFile(folder, "upload-", ".part");
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            MessageDigest digest = newDigest();
            byte[] buffer = new byte[64 * 1024];
            long size = 0;
            for (int n; size <= limit && (n = content.read(buffer)) > 0; size += n) {
                digest.update(buffer, 0, n);
                write(out, ByteBuffer.wrap(buffer, 0, n));
            }
            out.force(true);
            return new Upload(file, HexFormat.of().formatHex(digest.digest()), size, limit);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    static void write(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    Path file() {
        return file;
    }

    String sha256() {
        return sha256;
    }

    long size() {
        return size;
    }

    boolean isTooLarge() {
        return size > limit;
    }

    void moveTo(Path place) throws IOException {
        move(file, place);
    }

    /** Moves a file that has reached the disk to its place, for good. */
    static void move(Path file, Path place) throws IOException {
        Files.createDirectories(place.getParent());
        Files.move(file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel folder = FileChannel.open(place.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
