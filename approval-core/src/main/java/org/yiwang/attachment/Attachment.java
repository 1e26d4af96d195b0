package org.yiwang.attachment;

/** A file: {@code sha256} of its content in lower-case hex, the name its owner gave it, its detected type, bytes. */
public record Attachment(String sha256, String fileName, String mediaType, long size) {}
