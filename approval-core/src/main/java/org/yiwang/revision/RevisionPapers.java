package org.yiwang.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yiwang.application.Applicant;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.application.history.IssuedDocument.Fact;
import org.yiwang.application.history.IssuedDocument.IssuedBy;
import org.yiwang.application.work.Part;
import org.yiwang.catalogue.JointPart;
import org.yiwang.catalogue.Target;
import org.yiwang.document.DocumentRegister.Unnumbered;
import org.yiwang.document.FactSheet;
import org.yiwang.document.Licences;
import org.yiwang.revision.Revision.By;

/** Writes what the papers of a revision say. */
@Component
class RevisionPapers {

    private static final String REPLACES = "replaces";

    private final Licences licences;
    private final MessageSource messages;

    RevisionPapers(Licences licences, MessageSource messages) {
        this.licences = licences;
        this.messages = messages;
    }

    /** The revision's own paper; it names the document issued anew, if there is one, as {@code replacement}. */
    Unnumbered own(RevisionDraft draft, @Nullable String replacement) {
        FactSheet sheet = new FactSheet();
        about(sheet, draft);
        sheet.each(
                        "revised",
                        draft.affected().stream().map(RevisionPapers::named).toList())
                .add("ground", text("ground." + draft.ground()))
                .each("reason", draft.wanted().reason().lines().toList())
                .each("heard", draft.wanted().heard().lines().toList());
        draft.wanted().amendments().forEach(each -> sheet.add("statement", text("statement." + each.statement()))
                .add("before", each.from())
                .add("after", each.to()));
        sheet.add("replacement", replacement).add("consequence", consequence(draft));
        return new Unnumbered(
                draft.kind().paper(), draft.kind().paper().title(), draft.at(), issuedBy(draft), sheet.facts());
    }

    /** The amended document as it is issued anew; empty when the revision issues none. */
    Optional<Unnumbered> replacement(RevisionDraft draft) {
        if (!draft.wanted().reissue()) {
            return Optional.empty();
        }
        IssuedDocument old = draft.target();
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : old.facts()) {
            Fact amended = fact;
            for (Amendment amendment : draft.wanted().amendments()) {
                amended = amendment.applied(amended);
            }
            facts.add(amended);
        }
        facts.removeIf(fact -> fact.name().equals(REPLACES));
        facts.add(new Fact(REPLACES, named(old)));
        return Optional.of(new Unnumbered(old.kind(), old.title(), draft.at(), issuedBy(draft), facts));
    }

    static String named(IssuedDocument document) {
        return "《%s》%s".formatted(document.title(), document.number());
    }

    private void about(FactSheet sheet, RevisionDraft draft) {
        Applicant applicant = draft.application().applicant();
        Optional<JointPart> part =
                draft.target().part().flatMap(draft.application().work()::part).map(Part::of);
        boolean licence = part.map(JointPart::isLicence)
                .orElseGet(() -> licences.isLicence(draft.application().item()));
        sheet.add("applicant", applicant.name())
                .add("idName", applicant.kind() == Target.PERSON ? "身份证号码" : "统一社会信用代码")
                .add("idNumber", applicant.maskedIdNumber())
                .add("no", draft.application().no().value())
                .add("application", draft.application().title())
                .add(
                        "item",
                        part.map(JointPart::name)
                                .orElse(draft.application().item().name()))
                .add(IssuedDocument.PART, part.map(JointPart::itemCode).orElse(null))
                .add("licence", licence ? "行政许可" : null)
                .add("article", licence ? draft.ground().article() : null);
    }

    /** The sentence about compensation that the law attaches to it (行政许可法 第八条第二款、第六十九条第四款). */
    private @Nullable String consequence(RevisionDraft draft) {
        return switch (draft.kind()) {
            case REVOCATION ->
                text("consequence." + (draft.ground() == Ground.FRAUD_OR_BRIBERY ? "UNPROTECTED" : "REVOCATION"));
            case WITHDRAWAL -> text("consequence.WITHDRAWAL");
            default -> null;
        };
    }

    private static IssuedBy issuedBy(RevisionDraft draft) {
        By by = draft.by();
        return new IssuedBy(draft.target().issuedBy().body(), by.node(), by.nodeName(), by.post(), by.name());
    }

    private String text(String key) {
        return messages.getMessage("revision." + key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
