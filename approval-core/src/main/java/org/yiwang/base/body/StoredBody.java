package org.yiwang.base.body;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The bytes of a body that has arrived: a short one in memory, so that many do not fill it, a longer one in a file. */
final class StoredBody implements AutoCloseable {

    private static final int IN_MEMORY = 8 * 1024;

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream(0);
    private @Nullable Path file;
    private @Nullable OutputStream toFile;
    private long size;

    void add(byte[] bytes, int count) throws IOException {
        if (toFile == null && size + count > IN_MEMORY) {
            file = Files.createTempFile("yiwang-body", "");
            toFile = Files.newOutputStream(file);
            memory.writeTo(toFile);
            memory.reset();
        }
        if (toFile == null) {
            memory.write(bytes, 0, count);
        } else {
            toFile.write(bytes, 0, count);
        }
        size += count;
    }

    long size() {
        return size;
    }

    InputStream open() throws IOException {
        if (file == null || toFile == null) {
            return new ByteArrayInputStream(memory.toByteArray());
        }
        toFile.flush();
        return Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        if (toFile != null) {
            toFile.close();
        }
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
