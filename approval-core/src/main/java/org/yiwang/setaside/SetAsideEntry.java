package org.yiwang.setaside;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.Application;
import org.yiwang.division.DivisionCode;

/**
 * An application as {@code writer} left it, set aside here at {@code at}: whole, as it would otherwise stand.
 * {@code resolution} once somebody saw to it.
 */
public record SetAsideEntry(
        long id,
        Application application,
        DivisionCode writer,
        Cause cause,
        Instant at,
        @Nullable Resolution resolution) {}
