package org.yiwang.setaside;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.Application;
import org.yiwang.division.DivisionCode;

/**
 * A version of an application by {@code writer}, set aside here at {@code at}: whole, as it would otherwise have been
 * stored. {@code resolution} is null until somebody resolves it.
 */
public record SetAsideEntry(
        long id,
        Application application,
        DivisionCode writer,
        Cause cause,
        Instant at,
        @Nullable Resolution resolution) {}
