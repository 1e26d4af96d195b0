package org.yiwang.attachment.files;

import java.io.EOFException;
import java.io.IOException;
import javax.imageio.stream.ImageInputStream;

/** The way in which a JPEG was written: all in one scan, as cameras do, or in several that complete each other. */
final class JpegScan {

    private static final int START = 0xFFD8;
    private static final int BASELINE = 0xFFC0;
    private static final int EXTENDED = 0xFFC1;
    private static final int SCAN = 0xFFDA;
    private static final int FRAME_HEAD = 5;

    private JpegScan() {}

    /** Whether {@code content} is a JPEG in one scan; its position stays. */
    static boolean isSingle(ImageInputStream content) throws IOException {
        content.mark();
        try {
            return content.readUnsignedShort() == START && isSingleAfterStart(content);
        } catch (EOFException cut) {
            return false;
        } finally {
            content.reset();
        }
    }

    private static boolean isSingleAfterStart(ImageInputStream content) throws IOException {
        int components = 0;
        for (int marker = content.readUnsignedShort(); marker > 0xFF00; marker = content.readUnsignedShort()) {
            int length = content.readUnsignedShort() - 2;
            if (marker == SCAN) {
                return components > 0 && content.readUnsignedByte() == components;
            }
            if (marker == BASELINE || marker == EXTENDED) {
                content.skipBytes(FRAME_HEAD);
                components = content.readUnsignedByte();
                length -= FRAME_HEAD + 1;
            }
            content.skipBytes(length);
        }
        return false;
    }
}
