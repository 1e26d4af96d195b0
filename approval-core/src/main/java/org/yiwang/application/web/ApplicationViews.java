package org.yiwang.application.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yiwang.application.Action;
import org.yiwang.application.ActionNames;
import org.yiwang.application.Applicant;
import org.yiwang.application.Application;
import org.yiwang.application.HistoryEntry;
import org.yiwang.application.Intake;
import org.yiwang.application.IssuedDocument;
import org.yiwang.application.ItemOfRecord;
import org.yiwang.application.Mandate;
import org.yiwang.application.Person;
import org.yiwang.application.disclosure.ApplicationAnswers;
import org.yiwang.application.disclosure.Disclosure;
import org.yiwang.application.handling.PossibleActions;
import org.yiwang.application.limit.TimeLimits;
import org.yiwang.application.web.ApplicationView.ApplicantView;
import org.yiwang.application.web.ApplicationView.DocumentView;
import org.yiwang.application.web.ApplicationView.FileView;
import org.yiwang.application.web.ApplicationView.HistoryView;
import org.yiwang.application.web.ApplicationView.IntakeView;
import org.yiwang.application.web.ApplicationView.ItemView;
import org.yiwang.application.web.ApplicationView.MandateView;
import org.yiwang.application.web.ApplicationView.MaterialView;
import org.yiwang.application.web.ApplicationView.RequestedView;
import org.yiwang.application.web.ApplicationView.StepView;
import org.yiwang.attachment.Attachment;
import org.yiwang.attachment.FilesHere;
import org.yiwang.division.Divisions;
import org.yiwang.identity.Actor;

/** Makes views of applications for their readers. */
@Component
class ApplicationViews implements ApplicationAnswers {

    private final Divisions divisions;
    private final FilesHere files;
    private final TransferTexts transferTexts;
    private final Disclosure disclosure;
    private final TimeLimits limits;
    private final PossibleActions possible;
    private final ActionNames names;

    ApplicationViews(
            Divisions divisions,
            FilesHere files,
            TransferTexts transferTexts,
            Disclosure disclosure,
            TimeLimits limits,
            PossibleActions possible,
            ActionNames names) {
        this.divisions = divisions;
        this.files = files;
        this.transferTexts = transferTexts;
        this.disclosure = disclosure;
        this.limits = limits;
        this.possible = possible;
        this.names = names;
    }

    @Override
    public ApplicationView of(Application a, Actor reader) {
        return new ApplicationView(
                a.no().value(),
                disclosure.text(a, reader, a.title()),
                item(a.item()),
                applicant(a, reader),
                intake(a, reader),
                disclosure.isFull(a, reader) ? a.form() : java.util.Map.of(),
                a.state().name(),
                names.of(a.state()),
                a.custody().origin().value(),
                divisions.nameOf(a.custody().origin()),
                a.custody().holder().value(),
                divisions.nameOf(a.custody().holder()),
                a.custody().epoch(),
                a.version(),
                a.step().orElse(null),
                possible.of(a, reader).stream().map(Action::path).toList(),
                a.dates().submittedAt(),
                a.dates().acceptedAt(),
                limits.promisedDue(a),
                limits.of(a).calendarMissingFor(),
                a.dates().closedAt(),
                a.materials().stream()
                        .map(m -> new MaterialView(m.seq(), m.name(), file(m.attachment())))
                        .toList(),
                a.documents().stream().map(issued -> document(a, issued)).toList(),
                a.work().parts().stream().map(ApplicationView.PartView::of).toList(),
                ApplicationView.nameOf(a.work().owner()),
                ApplicationView.FirstContactView.of(a.firstContact()),
                history(a, reader));
    }

    private static ItemView item(ItemOfRecord item) {
        List<StepView> steps = item.steps().stream()
                .map(step -> new StepView(step.seq(), step.name(), step.level(), step.post()))
                .toList();
        return new ItemView(item.code(), item.version(), item.name(), item.department(), item.promisedDays(), steps);
    }

    private ApplicantView applicant(Application application, Actor reader) {
        Applicant who = application.applicant();
        return disclosure.isFull(application, reader)
                ? new ApplicantView(who.kind(), who.name(), who.idNumber(), who.phone())
                : new ApplicantView(who.kind(), who.maskedName(), who.maskedIdNumber(), who.maskedPhone());
    }

    private IntakeView intake(Application a, Actor reader) {
        Intake intake = a.intake();
        Person by = intake.enteredBy();
        Mandate mandate = intake.mandate();
        return new IntakeView(
                intake.channel(),
                names.of(intake.channel()),
                by == null ? null : by.name(),
                mandate == null ? null : mandate(mandate, disclosure.isFull(a, reader)));
    }

    private MandateView mandate(Mandate mandate, boolean full) {
        Attachment paper = mandate.paper();
        Person witness = mandate.witness();
        return new MandateView(
                mandate.capacity(),
                full ? mandate.name() : mandate.maskedName(),
                full ? mandate.idNumber() : mandate.maskedIdNumber(),
                full ? mandate.phone() : mandate.maskedPhone(),
                mandate.scope(),
                mandate.until(),
                paper == null ? null : file(paper),
                witness == null ? null : witness.name());
    }

    private static DocumentView document(Application application, IssuedDocument document) {
        return new DocumentView(
                document.kind().name(),
                document.number(),
                document.verificationCode(),
                document.title(),
                document.issuedAt(),
                document.issuedBy().body(),
                document.issuedBy().nodeName(),
                "/api/v1/applications/%s/documents/%s".formatted(application.no(), document.verificationCode()));
    }

    private FileView file(Attachment attachment) {
        return FileView.of(
                attachment,
                files.has(attachment),
                files.transfer(attachment).map(transferTexts::of).orElse(null));
    }

    private List<HistoryView> history(Application a, Actor reader) {
        boolean full = disclosure.isFull(a, reader);
        return a.history().stream()
                .map(entry -> new HistoryView(
                        entry.at(),
                        entry.action() == null ? null : entry.action().path(),
                        names.of(entry.action()),
                        full ? entry.actor() : who(a, entry),
                        entry.post(),
                        entry.node().value(),
                        entry.nodeName(),
                        entry.step(),
                        disclosure.text(a, reader, entry.comment()),
                        entry.state().name(),
                        RequestedView.of(entry.requestedElsewhere())))
                .toList();
    }

    /** What the applicant did is shown without their name; those of officials are public. */
    private static String who(Application a, HistoryEntry entry) {
        boolean applicants = entry.action() == null && entry.post().isEmpty() || entry.requested() != null;
        return applicants ? a.applicant().maskedName() : a.applicant().maskedIn(entry.actor());
    }
}
