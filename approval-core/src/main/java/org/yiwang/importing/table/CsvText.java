package org.yiwang.importing.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text of a CSV file: UTF-8, UTF-16 as the “Unicode text” of spreadsheets, or GB18030 as Chinese spreadsheets save it. A
 * file of one encoding with a damaged byte is not read anew in another, because its names would turn into others.
 */
final class CsvText {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvText() {}

    /** Thrown for a byte that is no text in the encoding of its file; {@code line} counts from 1. */
    static final class Malformed extends Exception {

        private static final long serialVersionUID = 1L;

        private final long line;
        private final String encoding;

        Malformed(long line, String encoding) {
            super(encoding + ", line " + line);
            this.line = line;
            this.encoding = encoding;
        }

        long line() {
            return line;
        }

        String encoding() {
            return encoding;
        }
    }

    static String of(byte[] content) throws Malformed {
        String text = decode(content, encoding(content));
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static Charset encoding(byte[] content) {
        if (begins(content, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (begins(content, 0xFF, 0xFE) || zeros(content, 1) > content.length / 8) {
            return StandardCharsets.UTF_16LE;
        }
        if (begins(content, 0xFE, 0xFF) || zeros(content, 0) > content.length / 8) {
            return StandardCharsets.UTF_16BE;
        }
        return Utf8Likeness.of(content).isUtf8() ? StandardCharsets.UTF_8 : GB18030;
    }

    private static boolean begins(byte[] content, int... bytes) {
        if (content.length < bytes.length) {
            return false;
        }
        for (int at = 0; at < bytes.length; at++) {
            if ((content[at] & 0xFF) != bytes[at]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] content, int from) {
        int zeros = 0;
        for (int at = from; at < content.length; at += 2) {
            if (content[at] == 0) {
                zeros++;
            }
        }
        return zeros;
    }

    private static String decode(byte[] content, Charset charset) throws Malformed {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(content.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(content), text, true);
        if (!result.isError()) {
            result = decoder.flush(text);
        }
        text.flip();
        if (result.isError()) {
            throw new Malformed(1 + text.chars().filter(c -> c == '\n').count(), charset.name());
        }
        return text.toString();
    }
}
