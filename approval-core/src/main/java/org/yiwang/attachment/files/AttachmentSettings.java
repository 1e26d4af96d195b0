package org.yiwang.attachment.files;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/** Limits of uploads ({@code yiwang.attachment.*}): the most bytes of one file. */
@ConfigurationProperties("yiwang.attachment")
record AttachmentSettings(DataSize maxSize) {}
