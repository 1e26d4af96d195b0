package org.yiwang.document;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.Application;
import org.yiwang.application.JointParts;
import org.yiwang.application.action.Detail;
import org.yiwang.application.action.DocumentKind;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.application.work.Part;
import org.yiwang.catalogue.FieldType;
import org.yiwang.catalogue.FormField;
import org.yiwang.deadline.WorkingDays;

/** Collects the facts of a certificate: what was granted, by which decision, since when, until when and on what terms. */
final class CertificateFacts {

    /** The answers that a certificate repeats: what was granted, not how to reach the holder or why they asked. */
    private static final Set<FieldType> CERTIFIED =
            EnumSet.of(FieldType.TEXT, FieldType.CHOICE, FieldType.NUMBER, FieldType.DATE);

    private CertificateFacts() {}

    static void write(FactSheet sheet, DocumentSubject subject) {
        Application application = subject.application();
        HistoryEntry done = subject.done();
        application.item().fields().stream()
                .filter(field -> CERTIFIED.contains(field.type()) && belongs(field, subject.part()))
                .forEach(field -> scope(sheet, field, application.form().getOrDefault(field.name(), "")));
        decisions(subject)
                .forEach(issued -> sheet.add("decision", "《%s》%s".formatted(issued.title(), issued.number())));
        sheet.add("validFrom", LocalDate.ofInstant(done.at(), WorkingDays.ZONE).toString())
                .add("validUntil", done.details().get(Detail.VALID_UNTIL.key()))
                .each("condition", conditions(done));
    }

    /** Whether the certificate's subject asks for the field: of a joint form only what is about the part. */
    private static boolean belongs(FormField field, @Nullable Part part) {
        return part == null || part.of().asksFor(field.name());
    }

    /** Those that the certificate rests on; of a part of a joint item, the decision of its department. */
    private static Stream<IssuedDocument> decisions(DocumentSubject subject) {
        Part part = subject.part();
        return part == null
                ? subject.application().documents().stream()
                        .filter(issued -> issued.kind() == DocumentKind.GRANT_DECISION)
                : JointParts.decisionOn(part, subject.application()).stream();
    }

    private static void scope(FactSheet sheet, FormField field, String answer) {
        if (!answer.isBlank()) {
            sheet.add("scope", field.label() + "：" + answer.strip());
        }
    }

    private static List<String> conditions(HistoryEntry done) {
        return done.details().getOrDefault(Detail.CONDITIONS.key(), "").lines().toList();
    }
}
