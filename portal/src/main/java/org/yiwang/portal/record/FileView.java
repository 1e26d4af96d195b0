package org.yiwang.portal.record;

import org.jspecify.annotations.Nullable;

/** A file: how many pages it has as far as they were counted, whether it has arrived at this node, how far it is otherwise, and where this reader may download it (null when not). */
public record FileView(
        String fileName,
        long size,
        @Nullable Integer pages,
        boolean present,
        @Nullable TransferView transfer,
        @Nullable String href) {}
