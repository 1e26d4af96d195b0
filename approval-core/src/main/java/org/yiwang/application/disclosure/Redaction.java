package org.yiwang.application.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.Applicant;
import org.yiwang.application.Application;
import org.yiwang.application.evidence.MaterialVersion;
import org.yiwang.application.evidence.SubmittedMaterial;
import org.yiwang.application.history.Dates;
import org.yiwang.application.history.Extension;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.application.history.IssuedDocument.Fact;
import org.yiwang.application.history.Supplements;
import org.yiwang.application.history.Supplements.Notice;
import org.yiwang.application.intake.Intake;
import org.yiwang.application.intake.Mandate;
import org.yiwang.application.work.Objection;
import org.yiwang.application.work.Part;
import org.yiwang.application.work.SignOff;
import org.yiwang.application.work.Signature;
import org.yiwang.application.work.Work;
import org.yiwang.attachment.Attachment;
import org.yiwang.catalogue.FieldType;
import org.yiwang.catalogue.FormField;
import org.yiwang.masking.Mask;

/**
 * Masks the personal data of an application: the applicant, the people who act for them, and every typed text. The
 * names of officials stay, because they are public.
 */
final class Redaction {

    /** The facts of a paper that are about persons as such. */
    private static final Set<String> NAMES = Set.of("proxy", "receiver");

    private final Application whole;
    private final Mask mask;

    Redaction(Application whole) {
        this.whole = whole;
        this.mask = whole.personalData();
    }

    Application made() {
        return new Application(
                whole.no(),
                mask.text(whole.title()),
                whole.item(),
                applicant(),
                form(),
                whole.materials().stream().map(this::material).toList(),
                whole.state(),
                whole.currentStep(),
                whole.custody(),
                whole.version(),
                dates(whole.dates()),
                whole.documents().stream().map(this::document).toList(),
                whole.history().stream().map(this::entry).toList(),
                work(whole.work()),
                supplements(whole.supplements()),
                whole.firstContact(),
                intake(whole.intake()));
    }

    private Applicant applicant() {
        Applicant applicant = whole.applicant();
        return new Applicant(
                "",
                applicant.kind(),
                applicant.maskedName(),
                applicant.maskedIdNumber(),
                applicant.maskedPhone(),
                applicant.idKind());
    }

    /** Masks the answer to a telephone field whatever it looks like. */
    private Map<String, String> form() {
        Set<String> phones = whole.item().fields().stream()
                .filter(field -> field.type() == FieldType.PHONE)
                .map(FormField::name)
                .collect(Collectors.toSet());
        Map<String, String> form = new LinkedHashMap<>();
        whole.form()
                .forEach((field, answer) ->
                        form.put(field, phones.contains(field) ? Mask.phone(answer) : mask.text(answer)));
        return form;
    }

    private SubmittedMaterial material(SubmittedMaterial material) {
        return new SubmittedMaterial(
                material.seq(),
                material.name(),
                material.versions().stream().map(this::version).toList());
    }

    private MaterialVersion version(MaterialVersion version) {
        return new MaterialVersion(
                version.number(),
                version.at(),
                giver(version.giver()),
                version.channel(),
                version.takenBy(),
                version.kind(),
                version.files().stream().map(this::file).toList());
    }

    private String giver(String name) {
        Applicant applicant = whole.applicant();
        return name.equals(applicant.name()) ? applicant.maskedName() : Mask.name(name);
    }

    private Attachment file(Attachment file) {
        return new Attachment(file.sha256(), mask.text(file.fileName()), file.mediaType(), file.size(), file.pages());
    }

    private Intake intake(Intake intake) {
        Mandate mandate = intake.mandate();
        return new Intake(
                intake.channel(),
                intake.enteredBy(),
                mandate == null ? null : mandate(mandate),
                intake.place(),
                intake.assurance());
    }

    private Mandate mandate(Mandate mandate) {
        Attachment paper = mandate.paper();
        return new Mandate(
                mandate.capacity(),
                mandate.maskedName(),
                mandate.maskedIdNumber(),
                mandate.maskedPhone(),
                mask.text(mandate.scope()),
                mandate.until(),
                paper == null ? null : file(paper),
                mandate.witness(),
                mandate.idKind());
    }

    private IssuedDocument document(IssuedDocument document) {
        return new IssuedDocument(
                document.kind(),
                document.template(),
                document.number(),
                document.verificationCode(),
                document.title(),
                document.issuedAt(),
                document.issuedBy(),
                document.facts().stream().map(this::fact).toList());
    }

    private Fact fact(Fact fact) {
        return new Fact(fact.name(), NAMES.contains(fact.name()) ? Mask.name(fact.text()) : mask.text(fact.text()));
    }

    private HistoryEntry entry(HistoryEntry entry) {
        Map<String, String> details = new LinkedHashMap<>();
        entry.details().forEach((key, text) -> details.put(key, mask.text(text)));
        return new HistoryEntry(
                entry.at(),
                entry.action(),
                who(entry),
                entry.post(),
                entry.node(),
                entry.nodeName(),
                entry.stepSeq(),
                entry.step(),
                mask.text(entry.comment()),
                details,
                entry.state(),
                entry.requested(),
                entry.username());
    }

    /** Masks the applicant's name where they acted themselves, be it from another node. */
    private String who(HistoryEntry entry) {
        boolean applicants = entry.forApplicant() == null
                && (entry.action() == null && entry.post().isEmpty() || entry.requested() != null);
        return applicants ? whole.applicant().maskedName() : mask.text(entry.actor());
    }

    private Work work(Work work) {
        SignOff asked = work.signOff();
        return new Work(
                work.owner(),
                work.delegate(),
                asked == null ? null : signOff(asked),
                work.parts().stream().map(this::part).toList(),
                work.objections().stream().map(this::objection).toList());
    }

    private Objection objection(Objection made) {
        Objection.Answer answer = made.answer();
        return new Objection(
                made.by(),
                made.step(),
                made.stepName(),
                mask.text(made.reason()),
                made.at(),
                answer == null ? null : new Objection.Answer(answer.by(), mask.text(answer.text()), answer.at()));
    }

    private SignOff signOff(SignOff asked) {
        return new SignOff(
                asked.mode(),
                asked.signatures().stream()
                        .map(one -> new Signature(one.signer(), one.opinion(), mask.text(one.comment()), one.at()))
                        .toList());
    }

    private Part part(Part part) {
        return new Part(
                part.of(),
                part.opinion(),
                mask.text(part.comment()),
                part.by(),
                part.at(),
                part.username(),
                part.post(),
                part.pauses(),
                part.returnedAt());
    }

    private Supplements supplements(Supplements supplements) {
        return new Supplements(
                supplements.notices().stream().map(this::notice).toList(),
                supplements.awaited(),
                supplements.promisedFor());
    }

    private Notice notice(Notice notice) {
        List<String> deficiencies =
                notice.deficiencies().stream().map(mask::text).toList();
        return new Notice(
                notice.at(),
                notice.by(),
                deficiencies,
                notice.violation(),
                notice.about(),
                notice.answerBy(),
                notice.claimed());
    }

    private Dates dates(Dates dates) {
        return new Dates(
                dates.submittedAt(),
                dates.acceptedAt(),
                dates.closedAt(),
                dates.pauses(),
                extension(dates.extension()));
    }

    private @Nullable Extension extension(@Nullable Extension asked) {
        return asked == null
                ? null
                : new Extension(
                        asked.days(), mask.text(asked.reason()), asked.askedBy(), asked.answer(), asked.answeredAt());
    }
}
