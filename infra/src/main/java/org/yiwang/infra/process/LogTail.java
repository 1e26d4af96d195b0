package org.yiwang.infra.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the end of a log file of any size. */
public final class LogTail {
    private static final int WINDOW_BYTES = 64 * 1024;

    private LogTail() {}

    /** The last {@code count} lines written at or after {@code from} (bytes); empty if there is nothing to read. */
    public static List<String> lines(Path log, long from, int count) {
        List<String> lines =
                text(log, from).lines().filter(line -> !line.isBlank()).toList();
        return lines.subList(Math.max(0, lines.size() - count), lines.size());
    }

    /** At most the last 64 KiB written at or after {@code from}. */
    static String text(Path log, long from) {
        if (!Files.isReadable(log)) {
            return "";
        }
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long begin = Math.max(Math.min(from, file.length()), file.length() - WINDOW_BYTES);
            byte[] bytes = new byte[(int) (file.length() - begin)];
            file.seek(begin);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
