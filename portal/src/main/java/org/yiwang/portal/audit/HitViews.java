package org.yiwang.portal.audit;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yiwang.application.ActionNames;
import org.yiwang.division.Divisions;
import org.yiwang.portal.page.PortalTexts;
import org.yiwang.portal.record.Tones;
import org.yiwang.search.Highlight;
import org.yiwang.search.Hit;
import org.yiwang.search.SearchResult;

/** Prepares hits for the search page: names instead of codes, matches in the title marked. */
@Component
class HitViews {

    private final Divisions divisions;
    private final ActionNames names;
    private final PortalTexts texts;

    HitViews(Divisions divisions, ActionNames names, PortalTexts texts) {
        this.divisions = divisions;
        this.names = names;
        this.texts = texts;
    }

    /** A page of hits. */
    record Found(List<HitView> hits, long total, long tookMillis, long waiting) {}

    /** A hit: its title in pieces, then its other extracts. */
    record HitView(
            String no,
            List<Highlight.Piece> title,
            String itemName,
            String applicantName,
            String originName,
            String holderName,
            String stateName,
            String tone,
            Instant submittedAt,
            List<Extract> extracts) {}

    /** Another field that matched. */
    record Extract(String fieldName, List<Highlight.Piece> pieces) {}

    Found of(SearchResult result) {
        return new Found(
                result.hits().rows().stream().map(this::hit).toList(),
                result.hits().total(),
                result.tookMillis(),
                result.waiting());
    }

    private HitView hit(Hit hit) {
        return new HitView(
                hit.no().value(),
                title(hit),
                hit.itemName(),
                hit.applicantName(),
                divisions.nameOf(hit.origin()),
                divisions.nameOf(hit.holder()),
                names.of(hit.state(), hit.outcome()),
                Tones.badge(hit.state()),
                hit.submittedAt(),
                hit.highlights().stream()
                        .filter(highlight -> highlight.field() != Highlight.Field.TITLE)
                        .map(this::extract)
                        .toList());
    }

    private static List<Highlight.Piece> title(Hit hit) {
        return hit.highlights().stream()
                .filter(highlight -> highlight.field() == Highlight.Field.TITLE)
                .map(Highlight::pieces)
                .filter(pieces -> text(pieces).equals(hit.title()))
                .findFirst()
                .orElse(List.of(new Highlight.Piece(hit.title(), false)));
    }

    private static String text(List<Highlight.Piece> pieces) {
        return String.join("", pieces.stream().map(Highlight.Piece::text).toList());
    }

    private Extract extract(Highlight highlight) {
        return new Extract(texts.of("search.field." + highlight.field()), highlight.pieces());
    }
}
