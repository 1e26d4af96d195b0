package org.yiwang.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Publish the draft of {@code code}, in force from {@code effectiveAt}, or at once; {@code note} describes the change.
 */
public record PublishItem(String code, @Nullable Instant effectiveAt, String note) {}
