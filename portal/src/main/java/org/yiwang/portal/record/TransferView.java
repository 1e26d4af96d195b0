package org.yiwang.portal.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a file is on its way here: from whom, since when, and what went wrong the last time, in words. */
public record TransferView(
        long received, long size, int percent, @Nullable String from, Instant since, @Nullable String trouble) {}
