package org.yiwang.attachment.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Checks a PDF before it is opened: the object streams and cross-reference streams that a reader decompresses into
 * memory in order to open it must not grow beyond a limit. Opening does not decompress pages and pictures.
 */
final class PdfStructure {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int MAX_DICTIONARY = 4096;
    static final int MAX_UNPACKED = 32 << 20;
    private static final Pattern STRUCTURAL = Pattern.compile("/(ObjStm|XRef|First|W)\\b");
    private static final Pattern PACKED = Pattern.compile("/[A-Za-z0-9]+Decode\\b");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");

    private PdfStructure() {}

    static void check(Path file) throws UnfitUpload, IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            MappedByteBuffer content = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            long unpacked = 0;
            for (int at = next(content, 0); at >= 0; at = next(content, at + STREAM.length)) {
                giveUpWhenAsked();
                unpacked += unpacked(content, at);
                if (unpacked > MAX_UNPACKED) {
                    throw new UnfitUpload("upload.pdf.tooComplex");
                }
            }
        }
    }

    /**
     * Stops once the caller has timed out, because a file made of nothing but streams must not keep an inspector busy.
     */
    private static void giveUpWhenAsked() throws UnfitUpload {
        if (Thread.currentThread().isInterrupted()) {
            throw new UnfitUpload("upload.tooLong");
        }
    }

    /** The position of the next word {@code stream} that begins one. */
    private static int next(ByteBuffer content, int from) {
        int last = content.limit() - STREAM.length;
        for (int at = from; at < last; at++) {
            if (content.get(at) == STREAM[0] && isStream(content, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isStream(ByteBuffer content, int at) {
        for (int i = 1; i < STREAM.length; i++) {
            if (content.get(at + i) != STREAM[i]) {
                return false;
            }
        }
        return at == 0 || content.get(at - 1) != 'd';
    }

    private static long unpacked(ByteBuffer content, int at) throws UnfitUpload {
        String dictionary = dictionary(content, at);
        if (!STRUCTURAL.matcher(dictionary).find()) {
            return 0;
        }
        Matcher filters = PACKED.matcher(dictionary);
        if (!filters.find()) {
            return 0;
        }
        if (!filters.group().equals("/FlateDecode") || filters.find()) {
            throw new UnfitUpload("upload.pdf.tooComplex");
        }
        return inflated(content, at + STREAM.length);
    }

    /** The dictionary of the stream: the text since the object began, with names unescaped. */
    private static String dictionary(ByteBuffer content, int at) {
        byte[] bytes = new byte[Math.min(at, MAX_DICTIONARY)];
        content.get(at - bytes.length, bytes);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String own = text.substring(Math.max(text.lastIndexOf(" obj"), 0));
        return ESCAPED.matcher(own)
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }

    private static long inflated(ByteBuffer content, int from) {
        int start = from;
        while (start < content.limit() && (content.get(start) == '\r' || content.get(start) == '\n')) {
            start++;
        }
        Inflater inflater = new Inflater();
        inflater.setInput(content.slice(start, content.limit() - start));
        return inflated(inflater);
    }

    /** The size of a deflated stream, counted up to the limit. */
    static long inflated(InputStream packed) throws IOException {
        try (packed) {
            Inflater inflater = new Inflater();
            inflater.setInput(packed.readNBytes(MAX_UNPACKED));
            return inflated(inflater);
        }
    }

    private static long inflated(Inflater inflater) {
        try {
            byte[] sink = new byte[1 << 16];
            long size = 0;
            for (int n; size <= MAX_UNPACKED && (n = inflater.inflate(sink)) > 0; ) {
                size += n;
            }
            return size;
        } catch (DataFormatException notPackedLikeThat) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}
