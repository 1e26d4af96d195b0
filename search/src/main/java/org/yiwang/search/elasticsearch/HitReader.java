package org.yiwang.search.elasticsearch;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yiwang.application.ApplicationNo;
import org.yiwang.division.DivisionCode;
import org.yiwang.masking.Mask;
import org.yiwang.search.Highlight;
import org.yiwang.search.Hit;

/** Converts Elasticsearch's hits, and masks the applicant's name in every field. */
final class HitReader {

    private HitReader() {}

    static Hit read(co.elastic.clients.elasticsearch.core.search.Hit<ApplicationDocument> found) {
        ApplicationDocument document = Objects.requireNonNull(found.source(), "_source is asked for");
        return new Hit(
                new ApplicationNo(document.no()),
                shown(document.title(), document).plain(),
                document.itemName(),
                document.shownName(),
                new DivisionCode(document.origin()),
                new DivisionCode(document.holder()),
                document.state(),
                document.outcome(),
                document.submitted(),
                highlights(found.highlight(), document));
    }

    private static List<Highlight> highlights(Map<String, List<String>> found, ApplicationDocument document) {
        return Arrays.stream(SearchedField.values())
                .flatMap(field -> field.shownAs().stream()
                        .flatMap(shownAs -> found.getOrDefault(field.path(), List.of()).stream()
                                .map(text -> new Highlight(
                                        shownAs, shown(text, document).pieces()))))
                .toList();
    }

    private static MarkedText shown(String text, ApplicationDocument document) {
        return MarkedText.read(text).hiding(mask(document), document.form());
    }

    /** The name of an organisation is public. */
    private static Mask mask(ApplicationDocument document) {
        boolean isPublic = document.applicantName().equals(document.shownName());
        return isPublic ? Mask.NUMBERS : Mask.of(List.of(document.applicantName()), List.of());
    }
}
