package org.yiwang.attachment;

import org.jspecify.annotations.Nullable;

/**
 * A file: {@code sha256} of its content in lower-case hex, the name its owner gave it, its detected type, bytes, and how
 * many pages it has, as far as that was counted.
 */
public record Attachment(String sha256, String fileName, String mediaType, long size, @Nullable Integer pages) {

    /** One whose pages nobody counted. */
    public Attachment(String sha256, String fileName, String mediaType, long size) {
        this(sha256, fileName, mediaType, size, null);
    }
}
