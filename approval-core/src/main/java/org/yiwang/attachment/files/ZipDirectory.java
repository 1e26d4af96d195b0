package org.yiwang.attachment.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;

/**
 * The directory at the end of a ZIP file, read without unpacking anything: a file with an unreasonable directory, or
 * none, counts as empty.
 */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int MAX_COMMENT = 0xFFFF;
    private static final int MANY = 0xFFFF;
    private static final int MAX_LENGTH = 4 << 20;

    /** The unpacked sizes that the directory states, by name. */
    private final Map<String, Long> sizes = new TreeMap<>();

    private ZipDirectory() {}

    static ZipDirectory read(Path file) throws IOException {
        ZipDirectory directory = new ZipDirectory();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            ByteBuffer tail = part(channel, Math.max(0, size - END_LENGTH - MAX_COMMENT), size);
            int end = tail.limit() - END_LENGTH;
            while (end >= 0 && tail.getInt(end) != END) {
                end--;
            }
            if (end >= 0 && isPlain(tail, end)) {
                long length = Integer.toUnsignedLong(tail.getInt(end + 12));
                long from = Integer.toUnsignedLong(tail.getInt(end + 16));
                if (length <= MAX_LENGTH && from + length <= size) {
                    directory.readEntries(part(channel, from, from + length));
                }
            }
        }
        return directory;
    }

    /** Whether the directory ends with the file, in the form for files below 4 GB: other readers see the same one. */
    private static boolean isPlain(ByteBuffer tail, int end) {
        return end + END_LENGTH + Short.toUnsignedInt(tail.getShort(end + 20)) == tail.limit()
                && Short.toUnsignedInt(tail.getShort(end + 10)) != MANY;
    }

    private static ByteBuffer part(FileChannel channel, long from, long to) throws IOException {
        ByteBuffer part = ByteBuffer.allocate((int) (to - from)).order(ByteOrder.LITTLE_ENDIAN);
        while (part.hasRemaining() && channel.read(part, from + part.position()) >= 0) {
            continue;
        }
        return part.flip();
    }

    private void readEntries(ByteBuffer entries) {
        int at = 0;
        while (at + ENTRY_LENGTH <= entries.limit() && entries.getInt(at) == ENTRY) {
            int name = Short.toUnsignedInt(entries.getShort(at + 28));
            if (at + ENTRY_LENGTH + name > entries.limit()) {
                return;
            }
            byte[] bytes = new byte[name];
            entries.get(at + ENTRY_LENGTH, bytes);
            sizes.put(new String(bytes, StandardCharsets.UTF_8), Integer.toUnsignedLong(entries.getInt(at + 24)));
            at += ENTRY_LENGTH
                    + name
                    + Short.toUnsignedInt(entries.getShort(at + 30))
                    + Short.toUnsignedInt(entries.getShort(at + 32));
        }
    }

    boolean has(String name) {
        return sizes.containsKey(name);
    }

    boolean hasFolder(String name) {
        return sizes.keySet().stream().anyMatch(entry -> entry.startsWith(name));
    }

    /** Whether an entry would be unpacked outside the folder that somebody unpacks to. */
    boolean leavesItsFolder() {
        return sizes.keySet().stream()
                .anyMatch(name -> name.startsWith("/") || name.contains("..") || name.contains("\\"));
    }

    /** The bytes that all entries have unpacked, as the directory states. */
    long unpacked() {
        return sizes.values().stream().mapToLong(Long::longValue).sum();
    }
}
