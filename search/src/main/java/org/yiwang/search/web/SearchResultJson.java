package org.yiwang.search.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiwang.search.Highlight;

/** The result of a search over the API. {@code waiting} counts applications whose changes are not searchable yet. */
record SearchResultJson(List<HitJson> hits, long total, int page, int pages, long tookMillis, long waiting) {

    record HitJson(
            String no,
            String title,
            String itemName,
            String applicantName,
            String origin,
            String originName,
            String holder,
            String holderName,
            String state,
            String stateName,
            @Nullable String outcome,
            Instant submittedAt,
            List<HighlightJson> highlights) {}

    record HighlightJson(String field, String fieldName, List<Highlight.Piece> pieces) {}
}
