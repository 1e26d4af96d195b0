package org.yiwang.attachment.files;

import java.io.EOFException;
import java.io.IOException;
import javax.imageio.stream.ImageInputStream;

/** The way in which a picture was written, as far as reading it row by row is concerned. */
enum JpegScan {
    /** A JPEG in one scan, as cameras write it. */
    SINGLE,
    /** A JPEG in several scans that complete each other (progressive): the decoder holds the whole outside the heap. */
    SEVERAL,
    /** No JPEG. */
    NONE;

    private static final int START = 0xFFD8;
    private static final int BASELINE = 0xFFC0;
    private static final int EXTENDED = 0xFFC1;
    private static final int SCAN = 0xFFDA;
    private static final int FRAME_HEAD = 5;

    /** Looks at the markers before the first scan of {@code content}; its position stays. */
    static JpegScan of(ImageInputStream content) throws IOException {
        content.mark();
        try {
            if (content.readUnsignedShort() != START) {
                return NONE;
            }
            return isSingleAfterStart(content) ? SINGLE : SEVERAL;
        } catch (EOFException cut) {
            return SEVERAL;
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
