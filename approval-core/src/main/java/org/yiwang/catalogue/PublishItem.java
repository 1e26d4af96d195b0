package org.yiwang.catalogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Publish the draft of {@code code}, to be in force from {@code effectiveAt}, or at once; {@code note} says what is new. */
public record PublishItem(String code, @Nullable Instant effectiveAt, String note) {}
