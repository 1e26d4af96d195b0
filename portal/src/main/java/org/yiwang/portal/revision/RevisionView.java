package org.yiwang.portal.revision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A revision as a reader of its application sees it; {@code paper} is its own, {@code replacement} the one issued anew. */
public record RevisionView(
        String kindName,
        boolean ending,
        String groundName,
        String article,
        List<String> concerned,
        List<Line> amendments,
        String reason,
        String heard,
        String who,
        Instant at,
        Paper paper,
        @Nullable Paper replacement) {

    /** A statement of a document, before and after. */
    public record Line(String name, String from, String to) {}

    /** A document that the revision issued. */
    public record Paper(String title, String number, String verificationCode, String href) {}
}
