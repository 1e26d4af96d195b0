package org.yiwang.portal.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The transfer of a file to this node: from whom, since when, and the last failure in words. */
public record TransferView(
        long received, long size, int percent, @Nullable String from, Instant since, @Nullable String trouble) {}
