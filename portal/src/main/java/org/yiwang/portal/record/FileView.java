package org.yiwang.portal.record;

import org.jspecify.annotations.Nullable;

/** A file: whether it has arrived at this node, and where this reader may download it (null when not). */
public record FileView(String fileName, long size, boolean present, @Nullable String href) {}
