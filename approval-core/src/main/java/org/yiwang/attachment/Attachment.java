package org.yiwang.attachment;

import org.jspecify.annotations.Nullable;

/**
 * A file: {@code sha256} of its content in lower-case hex, the name its owner gave it, its detected type, bytes, and
 * the number of its pages, if counted.
 */
public record Attachment(String sha256, String fileName, String mediaType, long size, @Nullable Integer pages) {

    /** Creates one whose pages were not counted. */
    public Attachment(String sha256, String fileName, String mediaType, long size) {
        this(sha256, fileName, mediaType, size, null);
    }
}
