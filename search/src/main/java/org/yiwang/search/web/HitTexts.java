package org.yiwang.search.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yiwang.application.ActionNames;
import org.yiwang.division.Divisions;
import org.yiwang.search.Highlight;
import org.yiwang.search.Hit;
import org.yiwang.search.SearchResult;
import org.yiwang.search.web.SearchResultJson.HighlightJson;
import org.yiwang.search.web.SearchResultJson.HitJson;

/** Adds the readable names of divisions, states and fields to hits. */
@Component
class HitTexts {

    private final Divisions divisions;
    private final ActionNames names;
    private final MessageSource messages;

    HitTexts(Divisions divisions, ActionNames names, MessageSource messages) {
        this.divisions = divisions;
        this.names = names;
        this.messages = messages;
    }

    SearchResultJson json(SearchResult result) {
        var hits = result.hits();
        return new SearchResultJson(
                hits.rows().stream().map(this::json).toList(),
                hits.total(),
                hits.number(),
                hits.pages(),
                result.tookMillis(),
                result.waiting());
    }

    private HitJson json(Hit hit) {
        return new HitJson(
                hit.no().value(),
                hit.title(),
                hit.itemName(),
                hit.applicantName(),
                hit.origin().value(),
                divisions.nameOf(hit.origin()),
                hit.holder().value(),
                divisions.nameOf(hit.holder()),
                hit.state().name(),
                names.of(hit.state(), hit.outcome()),
                hit.outcome() == null ? null : hit.outcome().name(),
                hit.submittedAt(),
                hit.highlights().stream().map(this::json).toList());
    }

    private HighlightJson json(Highlight highlight) {
        String name = messages.getMessage("search.field." + highlight.field(), null, Locale.SIMPLIFIED_CHINESE);
        return new HighlightJson(highlight.field().name().toLowerCase(Locale.ROOT), name, highlight.pieces());
    }
}
