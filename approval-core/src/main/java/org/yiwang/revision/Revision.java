package org.yiwang.revision;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.application.history.IssuedDocument.Fact;
import org.yiwang.base.json.Additions;
import org.yiwang.base.json.Extensible;
import org.yiwang.division.DivisionCode;
import org.yiwang.masking.Mask;

/**
 * A decision revised: a record that never changes, made by the node that decided. {@code seq} counts the revisions of an
 * application from 1; {@code origin} is the node where it was submitted, {@code place} the
 * division whose matter it is; {@code effects} names the documents that stand
 * differently since; {@code issued} are its own paper and, after it, the document issued anew.
 */
public record Revision(
        String id,
        ApplicationNo no,
        int seq,
        DivisionCode origin,
        DivisionCode place,
        RevisionKind kind,
        Ground ground,
        List<Effect> effects,
        List<Amendment> amendments,
        String reason,
        String heard,
        By by,
        Instant at,
        List<IssuedDocument> issued,
        @JsonIgnore Additions additions)
        implements Extensible<Revision> {

    /** A document that stands differently since; {@code replacedBy} is the code of the one issued in its place. */
    public record Effect(String document, @Nullable String replacedBy) {}

    /** The person who decided it, with post and node. */
    public record By(String username, String name, String post, DivisionCode node, String nodeName) {}

    public Revision {
        place = place == null ? origin : place;
        effects = List.copyOf(effects);
        amendments = List.copyOf(amendments);
        issued = List.copyOf(issued);
        additions = additions == null ? Additions.NONE : additions;
    }

    @Override
    public Revision keeping(Additions kept) {
        return with(amendments, reason, heard, issued, kept);
    }

    /** Its own paper. */
    public IssuedDocument paper() {
        return issued.get(0);
    }

    /** The document that it issued with this verification code. */
    public Optional<IssuedDocument> document(@Nullable String code) {
        return issued.stream()
                .filter(document -> document.verificationCode().equals(code))
                .findFirst();
    }

    /** The effect on the document with this verification code. */
    public Optional<Effect> effectOn(String code) {
        return effects.stream().filter(effect -> effect.document().equals(code)).findFirst();
    }

    /** The same in the words that a reader may read, without names and numbers that it put right itself. */
    Revision in(UnaryOperator<String> wording) {
        Mask mask = amended();
        UnaryOperator<String> masked = text -> mask.text(wording.apply(text));
        return with(
                amendments.stream()
                        .map(each ->
                                new Amendment(each.statement(), masked.apply(each.from()), masked.apply(each.to())))
                        .toList(),
                masked.apply(reason),
                masked.apply(heard),
                issued.stream().map(document -> in(document, masked)).toList(),
                additions);
    }

    /** A wrong name or number is as personal as the right one, and the application does not know it. */
    private Mask amended() {
        Set<String> names = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        for (Amendment each : amendments) {
            Set<String> telling =
                    switch (each.statement()) {
                        case "applicant" -> names;
                        case "idNumber" -> numbers;
                        default -> new HashSet<>();
                    };
            telling.add(each.from());
            telling.add(each.to());
        }
        return Mask.of(names, numbers);
    }

    private static IssuedDocument in(IssuedDocument document, UnaryOperator<String> wording) {
        return new IssuedDocument(
                document.kind(),
                document.template(),
                document.number(),
                document.verificationCode(),
                document.title(),
                document.issuedAt(),
                document.issuedBy(),
                document.facts().stream()
                        .map(fact -> new Fact(fact.name(), wording.apply(fact.text())))
                        .toList());
    }

    private Revision with(
            List<Amendment> newAmendments,
            String newReason,
            String newHeard,
            List<IssuedDocument> newIssued,
            Additions kept) {
        return new Revision(
                id,
                no,
                seq,
                origin,
                place,
                kind,
                ground,
                effects,
                newAmendments,
                newReason,
                newHeard,
                by,
                at,
                newIssued,
                kept);
    }
}
