package org.yiwang.document;

import static java.util.Map.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yiwang.application.Applicant;
import org.yiwang.application.Application;
import org.yiwang.application.DeliveryMethod;
import org.yiwang.application.JointParts;
import org.yiwang.application.Outcome;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Detail;
import org.yiwang.application.action.DocumentKind;
import org.yiwang.application.action.Ground;
import org.yiwang.application.history.Dates;
import org.yiwang.application.history.Extension;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.application.history.IssuedDocument.Fact;
import org.yiwang.application.history.Supplements;
import org.yiwang.application.history.Supplements.Awaited;
import org.yiwang.application.history.Supplements.Notice;
import org.yiwang.application.intake.Mandate;
import org.yiwang.application.limit.TimeLimits;
import org.yiwang.application.work.Part;
import org.yiwang.application.work.Person;
import org.yiwang.deadline.Term;
import org.yiwang.deadline.WorkingDays;

/**
 * Collects the facts on the page of a document, as of its issue. Of the applicant they include the name and the masked
 * id number, nothing more; a certificate names its holder in full, because others check it against the holder, and is
 * masked like the application where somebody else reads it.
 */
@Component
class DocumentFacts {

    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter DAY = LONG_DAY.withZone(WorkingDays.ZONE);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(WorkingDays.ZONE);

    private final Map<DocumentKind, Writer> writers = Map.ofEntries(
            entry(DocumentKind.RECEIPT, this::receipt),
            entry(DocumentKind.ACCEPTANCE_NOTICE, this::acceptance),
            entry(DocumentKind.SUPPLEMENT_NOTICE, DocumentFacts::deficiencies),
            entry(DocumentKind.PROMISE, DocumentFacts::promise),
            entry(DocumentKind.GRANT_DECISION, this::decision),
            entry(DocumentKind.DENY_DECISION, this::decision),
            entry(DocumentKind.SPECIAL_PROCEDURE_NOTICE, this::pause),
            entry(DocumentKind.EXTENSION_NOTICE, this::extension),
            entry(DocumentKind.DELIVERY_RECEIPT, this::delivery));

    /** The documents that are handed over. */
    private static final Set<DocumentKind> RESULTS =
            EnumSet.of(DocumentKind.GRANT_DECISION, DocumentKind.DENY_DECISION, DocumentKind.CERTIFICATE);

    private final EvidenceWords evidence;
    private final Licences licences;
    private final TimeLimits limits;
    private final VerificationAddress addresses;
    private final MessageSource messages;

    DocumentFacts(
            EvidenceWords evidence,
            Licences licences,
            TimeLimits limits,
            VerificationAddress addresses,
            MessageSource messages) {
        this.evidence = evidence;
        this.licences = licences;
        this.limits = limits;
        this.addresses = addresses;
        this.messages = messages;
    }

    /** Adds the facts particular to a kind. */
    private interface Writer {
        void write(FactSheet sheet, Application application, HistoryEntry done);
    }

    List<Fact> of(DocumentKind kind, DocumentSubject subject) {
        FactSheet sheet = new FactSheet();
        common(sheet, subject, kind);
        if (kind == DocumentKind.CERTIFICATE) {
            CertificateFacts.write(sheet, subject);
        } else {
            writers.getOrDefault(kind, this::reasons).write(sheet, subject.application(), subject.done());
        }
        return sheet.facts();
    }

    private void common(FactSheet sheet, DocumentSubject subject, DocumentKind kind) {
        Application application = subject.application();
        Applicant applicant = application.applicant();
        boolean certificate = kind == DocumentKind.CERTIFICATE;
        sheet.add("applicant", applicant.name())
                .add("idName", text("idName." + applicant.document()))
                .add("idNumber", certificate ? applicant.idNumber() : applicant.maskedIdNumber())
                .add("no", application.no().value())
                .add("application", application.title())
                .add("item", subject.item())
                .add("department", subject.department())
                .add("basis", subject.isSum(kind) ? null : subject.basis())
                .add("licence", isLicence(subject) && !subject.isSum(kind) ? "行政许可" : null)
                .add("submittedAt", MINUTE.format(application.dates().submittedAt()))
                .add("submittedOn", DAY.format(application.dates().submittedAt()));
        parts(sheet, subject, kind);
    }

    /** The part that it is about; for the decision of a joint item the decision on each part. */
    private void parts(FactSheet sheet, DocumentSubject subject, DocumentKind kind) {
        Application application = subject.application();
        Part part = subject.part();
        if (part != null) {
            sheet.add(IssuedDocument.PART, part.of().itemCode())
                    .add("package", application.item().name());
        } else if (subject.isSum(kind)) {
            sheet.add("outcome", text("outcome." + Outcome.of(application).orElseThrow()))
                    .each(
                            "partResult",
                            application.work().parts().stream()
                                    .map(each -> result(application, each))
                                    .toList());
        }
    }

    /** As 个体工商户设立登记（县市场监督管理局）：已准予，《准予决定书》330327准〔2026〕第000001号. */
    private String result(Application application, Part part) {
        String decision = JointParts.decisionOn(part, application)
                .map(issued -> "，《%s》%s".formatted(issued.title(), issued.number()))
                .orElse("");
        String state = text("partState." + application.work().stateOf(part));
        return "%s（%s）：%s%s".formatted(part.of().name(), part.of().department(), state, decision);
    }

    private boolean isLicence(DocumentSubject subject) {
        Part part = subject.part();
        return part == null
                ? licences.isLicence(subject.application().item())
                : part.of().isLicence();
    }

    private void receipt(FactSheet sheet, Application application, HistoryEntry done) {
        sheet.each("material", evidence.filed(application))
                .add("inquiry", addresses.ofInquiries())
                .add("channel", text("channel." + application.intake().channel()));
        Person by = application.intake().enteredBy();
        sheet.add("enteredBy", by == null ? null : by.name());
        Mandate mandate = application.intake().mandate();
        if (mandate != null) {
            mandate(sheet, mandate);
        }
    }

    private void mandate(FactSheet sheet, Mandate mandate) {
        LocalDate until = mandate.until();
        Person witness = mandate.witness();
        sheet.add("capacity", text("mandate." + mandate.capacity()))
                .add("proxy", mandate.name())
                .add("proxyIdName", text("idName." + mandate.document()))
                .add("proxyId", mandate.maskedIdNumber())
                .add("scope", mandate.scope())
                .add("mandateUntil", until == null ? null : LONG_DAY.format(until))
                .add("witness", witness == null ? null : witness.name());
    }

    private void acceptance(FactSheet sheet, Application application, HistoryEntry done) {
        Dates dates = application.dates();
        Term promised = application.item().promised();
        sheet.add("acceptedAt", time(dates.acceptedAt()))
                .add("promisedDays", String.valueOf(promised.number()))
                .add("promisedUnit", text("termUnit." + promised.unit()))
                .add("dueAt", day(limits.promisedDue(application)))
                .add("calendarMissing", missingYear(application))
                .each("material", evidence.filed(application));
    }

    /** The year whose calendar is missing, if that is why the page can't name the last day. */
    private @Nullable String missingYear(Application application) {
        Integer year = limits.of(application).calendarMissingFor();
        return year == null || limits.promisedDue(application) != null ? null : String.valueOf(year);
    }

    private static void deficiencies(FactSheet sheet, Application application, HistoryEntry done) {
        List<Notice> notices = application.supplements().notices();
        Notice told = notices.get(notices.size() - 1);
        LocalDate until = told.answerBy();
        sheet.each("reason", told.deficiencies())
                .add("until", until == null ? null : LONG_DAY.format(until))
                .add("again", notices.size() > 1 ? done.comment() : null);
    }

    private static void promise(FactSheet sheet, Application application, HistoryEntry done) {
        Supplements supplements = application.supplements();
        sheet.each("deferred", supplements.awaited().stream().map(Awaited::name).toList())
                .add("until", LONG_DAY.format(Objects.requireNonNull(supplements.promisedFor())))
                .add("signed", done.details().get(Detail.SIGNED.key()));
    }

    private void pause(FactSheet sheet, Application application, HistoryEntry done) {
        Map<String, String> asked = done.details();
        sheet.add("procedure", text("procedure." + asked.get(Detail.PROCEDURE.key())))
                .add("days", asked.get(Detail.DAYS.key()))
                .add("from", MINUTE.format(done.at()));
        reasons(sheet, application, done);
    }

    private void extension(FactSheet sheet, Application application, HistoryEntry done) {
        Extension extension = Objects.requireNonNull(application.dates().extension());
        sheet.add("days", String.valueOf(extension.days()))
                .add("ground", ground(asked(application)))
                .each("reason", extension.reason().lines().toList())
                .add("dueAt", day(limits.promisedDue(application)));
    }

    private void decision(FactSheet sheet, Application application, HistoryEntry done) {
        sheet.add("acceptedOn", day(application.dates().acceptedAt()))
                .add("reason", done.comment())
                .each("restsOn", evidence.restsOn(application));
    }

    private void delivery(FactSheet sheet, Application application, HistoryEntry done) {
        List<String> papers = application.documents().stream()
                .filter(issued -> RESULTS.contains(issued.kind()))
                .filter(issued -> Validity.of(issued, application) == Validity.VALID)
                .map(issued -> "《%s》%s".formatted(issued.title(), issued.number()))
                .toList();
        DeliveryMethod method = DeliveryMethod.of(done);
        sheet.each("delivered", papers)
                .add("method", text("delivery." + method))
                .add("online", method == DeliveryMethod.ONLINE ? text("delivery." + method) : null)
                .add("tracking", done.details().get(Detail.TRACKING.key()))
                .add("deliveredAt", time(done.at()))
                .add("receiver", done.details().get(Detail.RECEIVER.key()))
                .add("relation", done.details().get(Detail.RELATION.key()))
                .add("remark", done.comment());
    }

    /** Each line of the clerk's text is one reason; the page numbers them. */
    private void reasons(FactSheet sheet, Application application, HistoryEntry done) {
        sheet.add("ground", ground(done)).each("reason", done.comment().lines().toList());
    }

    /** The entry that asked for the extension. */
    private static HistoryEntry asked(Application application) {
        return application.history().stream()
                .filter(entry -> entry.action() == Action.REQUEST_EXTENSION)
                .reduce((earlier, later) -> later)
                .orElseGet(application::lastEntry);
    }

    /** The lawful ground that was chosen, with its article; null if none was. */
    private @Nullable String ground(HistoryEntry entry) {
        return Ground.named(entry.details().getOrDefault(Detail.GROUND.key(), ""))
                .map(ground -> text("ground." + ground))
                .orElse(null);
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }

    private static @Nullable String day(@Nullable Instant at) {
        return at == null ? null : DAY.format(at);
    }

    private static @Nullable String time(@Nullable Instant at) {
        return at == null ? null : MINUTE.format(at);
    }
}
