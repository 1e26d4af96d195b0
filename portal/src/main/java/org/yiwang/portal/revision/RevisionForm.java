package org.yiwang.portal.revision;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.ApplicationNo;
import org.yiwang.revision.Amendment;
import org.yiwang.revision.Ground;
import org.yiwang.revision.ReviseDecision;
import org.yiwang.revision.RevisionKind;

/**
 * The form of a revision as typed. The ground names the kind; an amendment has a row with a number:
 * {@code statement0, from0, to0}.
 */
final class RevisionForm {

    /** The rows for amendments, enough for a document without making the page long. */
    static final int ROWS = 4;

    private final Map<String, String> typed;

    RevisionForm(Map<String, String> typed) {
        this.typed = typed;
    }

    /** The command; {@code seen} is the number of revisions that the page showed. */
    ReviseDecision command(ApplicationNo no) {
        Ground ground = ground();
        RevisionKind kind = ground == null ? null : ground.kind();
        return new ReviseDecision(
                requestId(),
                no,
                seen(),
                kind,
                text("document"),
                ground,
                kind != null && kind.amends() ? amendments() : List.of(),
                text("reason"),
                text("heard"),
                kind != null && kind.amends() && !text("reissue").isEmpty());
    }

    /** The id of the request, the same through preview and repetition. */
    String requestId() {
        String id = text("requestId");
        return id.isEmpty() ? UUID.randomUUID().toString() : id;
    }

    private @Nullable Integer seen() {
        String seen = text("version");
        return seen.matches("[0-9]{1,6}") ? Integer.valueOf(seen) : null;
    }

    private @Nullable Ground ground() {
        return Arrays.stream(Ground.values())
                .filter(ground -> ground.name().equals(text("ground")))
                .findFirst()
                .orElse(null);
    }

    /** The rows that say anything. */
    private List<Amendment> amendments() {
        return IntStream.range(0, ROWS)
                .mapToObj(row -> new Amendment(text("statement" + row), text("from" + row), text("to" + row)))
                .filter(row -> !row.from().isEmpty() || !row.to().isEmpty())
                .toList();
    }

    private String text(String name) {
        return typed.getOrDefault(name, "").replace("\r\n", "\n").strip();
    }
}
