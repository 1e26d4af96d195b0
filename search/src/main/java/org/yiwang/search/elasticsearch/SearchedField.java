package org.yiwang.search.elasticsearch;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiwang.search.Highlight;

/** The fields to search, and the weight of a match in each. */
enum SearchedField {
    NO("no", 8, null),
    TITLE("title", 6, Highlight.Field.TITLE),
    /** Never shown as a highlight, because the name is masked. */
    APPLICANT("applicantName", 5, null),
    ITEM("itemName", 4, Highlight.Field.ITEM),
    DEPARTMENT("department", 2, Highlight.Field.DEPARTMENT),
    FORM("form", 1, Highlight.Field.FORM);

    private final String path;
    private final float weight;
    private final Highlight.@Nullable Field shownAs;

    SearchedField(String path, float weight, Highlight.@Nullable Field shownAs) {
        this.path = path;
        this.weight = weight;
        this.shownAs = shownAs;
    }

    String path() {
        return path;
    }

    float weight() {
        return weight;
    }

    Optional<Highlight.Field> shownAs() {
        return Optional.ofNullable(shownAs);
    }

    /**
     * The number of extracts to show: one of a form, which may be long; 0 is the whole field with its matches marked.
     */
    int extracts() {
        return this == FORM ? 1 : 0;
    }
}
