package org.yiwang.request.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request as its applicant sees it over the API. {@code standing} is WAITING, DONE or REFUSED; {@code holder} the
 * node it went to; {@code sentence} says the same in words; {@code reasons} are those of a refusal.
 */
record RequestView(
        String id,
        String no,
        String action,
        String actionName,
        String comment,
        Instant madeAt,
        String standing,
        String holder,
        String holderName,
        @Nullable Instant answeredAt,
        List<String> reasons,
        String sentence) {}
