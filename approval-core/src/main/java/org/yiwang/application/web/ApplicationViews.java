package org.yiwang.application.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yiwang.application.ActionNames;
import org.yiwang.application.Applicant;
import org.yiwang.application.Application;
import org.yiwang.application.ItemOfRecord;
import org.yiwang.application.JointParts;
import org.yiwang.application.LastReview;
import org.yiwang.application.Outcome;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Detail;
import org.yiwang.application.disclosure.ApplicationAnswers;
import org.yiwang.application.disclosure.Disclosed;
import org.yiwang.application.disclosure.Disclosure;
import org.yiwang.application.evidence.MaterialVersion;
import org.yiwang.application.evidence.SubmittedMaterial;
import org.yiwang.application.handling.PossibleActions;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.application.intake.Intake;
import org.yiwang.application.intake.Mandate;
import org.yiwang.application.limit.TimeLimits;
import org.yiwang.application.web.ApplicationView.ApplicantView;
import org.yiwang.application.web.ApplicationView.DocumentView;
import org.yiwang.application.web.ApplicationView.FileView;
import org.yiwang.application.web.ApplicationView.HistoryView;
import org.yiwang.application.web.ApplicationView.IntakeView;
import org.yiwang.application.web.ApplicationView.ItemView;
import org.yiwang.application.web.ApplicationView.MandateView;
import org.yiwang.application.web.ApplicationView.MaterialView;
import org.yiwang.application.web.ApplicationView.PartView;
import org.yiwang.application.web.ApplicationView.RequestedView;
import org.yiwang.application.web.ApplicationView.StepView;
import org.yiwang.application.web.ApplicationView.VersionView;
import org.yiwang.application.work.Part;
import org.yiwang.application.work.PartState;
import org.yiwang.application.work.Work;
import org.yiwang.attachment.Attachment;
import org.yiwang.division.Divisions;
import org.yiwang.identity.Actor;

/** Makes views of applications for their readers. */
@Component
class ApplicationViews implements ApplicationAnswers {

    private final Divisions divisions;
    private final FileViews files;
    private final Disclosure disclosure;
    private final TimeLimits limits;
    private final PossibleActions possible;
    private final ActionNames names;
    private final ProgressViews progress;

    ApplicationViews(
            Divisions divisions,
            FileViews files,
            Disclosure disclosure,
            TimeLimits limits,
            PossibleActions possible,
            ActionNames names,
            ProgressViews progress) {
        this.divisions = divisions;
        this.files = files;
        this.disclosure = disclosure;
        this.limits = limits;
        this.possible = possible;
        this.names = names;
        this.progress = progress;
    }

    @Override
    public ApplicationView of(Application a, Actor reader) {
        Disclosed seen = disclosure.of(a, reader);
        return new ApplicationView(
                a.no().value(),
                seen.title(),
                item(a.item()),
                applicant(seen.applicant()),
                intake(seen),
                seen.form(),
                a.state().name(),
                names.of(a.state()),
                a.custody().origin().value(),
                divisions.nameOf(a.custody().origin()),
                a.place().value(),
                divisions.nameOf(a.place()),
                a.custody().holder().value(),
                divisions.nameOf(a.custody().holder()),
                a.custody().epoch(),
                a.version(),
                a.step().orElse(null),
                possible.of(a, reader).stream().map(Action::path).toList(),
                a.dates().submittedAt(),
                a.dates().acceptedAt(),
                limits.namedDue(a),
                limits.of(a).calendarMissingFor(),
                a.dates().closedAt(),
                Outcome.of(a).map(Outcome::name).orElse(null),
                Outcome.of(a).map(names::of).orElse(null),
                materials(seen),
                seen.documents().stream().map(issued -> document(a, issued)).toList(),
                JointParts.of(seen.application()).parts().stream()
                        .map(part -> part(seen.application(), part))
                        .toList(),
                ApplicationView.nameOf(a.work().owner()),
                ApplicationView.FirstContactView.of(a.firstContact()),
                objections(seen),
                progress.of(seen),
                seen.history().stream().map(entry -> history(entry, reader)).toList());
    }

    private static List<ApplicationView.ObjectionView> objections(Disclosed seen) {
        return seen.application().work().objections().stream()
                .map(ApplicationView.ObjectionView::of)
                .toList();
    }

    private List<MaterialView> materials(Disclosed seen) {
        LastReview review = LastReview.of(seen.application());
        return seen.materials().stream()
                .map(material -> material(material, review))
                .toList();
    }

    private MaterialView material(SubmittedMaterial material, LastReview review) {
        Attachment first = material.firstFile();
        return new MaterialView(
                material.seq(),
                material.name(),
                first == null ? null : file(first),
                material.versions().stream()
                        .map(version -> version(version, review))
                        .toList());
    }

    private VersionView version(MaterialVersion version, LastReview review) {
        return new VersionView(
                version.number(),
                version.at(),
                version.giver(),
                version.channel(),
                ApplicationView.nameOf(version.takenBy()),
                version.kind(),
                names.of(version.kind()),
                review.precedes(version),
                version.files().stream().map(this::file).toList());
    }

    private PartView part(Application a, Part part) {
        Work work = JointParts.of(a);
        PartState state = work.stateOf(part);
        return new PartView(
                part.of().itemCode(),
                part.of().name(),
                part.of().department(),
                part.of().post(),
                part.opinion().name(),
                state.name(),
                names.of(state),
                part.comment(),
                part.by(),
                part.at(),
                work.awaitedBy(part).stream()
                        .map(before -> before.of().itemCode())
                        .toList(),
                JointParts.decisionOn(part, a)
                        .map(issued -> document(a, issued))
                        .orElse(null));
    }

    private static ItemView item(ItemOfRecord item) {
        List<StepView> steps = item.steps().stream()
                .map(step -> new StepView(step.seq(), step.name(), step.level(), step.post()))
                .toList();
        return new ItemView(
                item.code(),
                item.version(),
                item.name(),
                item.department(),
                item.promised().number(),
                item.promised().unit(),
                steps);
    }

    private static ApplicantView applicant(Applicant who) {
        return new ApplicantView(who.kind(), who.name(), who.document(), who.idNumber(), who.phone());
    }

    private IntakeView intake(Disclosed seen) {
        Intake intake = seen.application().intake();
        Mandate mandate = seen.mandate();
        return new IntakeView(
                intake.channel(),
                names.of(intake.channel()),
                ApplicationView.nameOf(intake.enteredBy()),
                mandate == null ? null : mandate(mandate),
                intake.assurance());
    }

    private MandateView mandate(Mandate mandate) {
        Attachment paper = mandate.paper();
        return new MandateView(
                mandate.capacity(),
                mandate.name(),
                mandate.document(),
                mandate.idNumber(),
                mandate.phone(),
                mandate.scope(),
                mandate.until(),
                paper == null ? null : file(paper),
                ApplicationView.nameOf(mandate.witness()));
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
        return files.of(attachment);
    }

    private HistoryView history(HistoryEntry entry, Actor reader) {
        return new HistoryView(
                entry.at(),
                entry.action() == null ? null : entry.action().path(),
                names.of(entry.action()),
                entry.actor(),
                entry.post(),
                entry.node().value(),
                entry.nodeName(),
                entry.step(),
                entry.comment(),
                entry.state().name(),
                entry.evidence(),
                RequestedView.of(entry.toldRequest()),
                reader.isStaff() && !entry.username().isEmpty() ? entry.username() : null,
                entry.details().get(Detail.GROUND.key()));
    }
}
