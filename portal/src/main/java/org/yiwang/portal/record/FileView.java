package org.yiwang.portal.record;

import org.jspecify.annotations.Nullable;

/**
 * A file: its number of pages if counted, whether it has arrived at this node, its transfer otherwise, and its address
 * for this reader (null if they may not download it).
 */
public record FileView(
        String fileName,
        long size,
        @Nullable Integer pages,
        boolean present,
        @Nullable TransferView transfer,
        @Nullable String href) {}
