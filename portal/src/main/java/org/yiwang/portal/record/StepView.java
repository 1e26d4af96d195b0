package org.yiwang.portal.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of an application as drawn: {@code mark} is done, now, ahead, skipped or stopped; no name means the submission.
 */
public record StepView(
        String sign, @Nullable String name, String place, String post, String mark, @Nullable Instant at) {}
