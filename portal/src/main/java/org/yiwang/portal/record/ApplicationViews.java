package org.yiwang.portal.record;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;
import org.yiwang.application.Action;
import org.yiwang.application.ActionNames;
import org.yiwang.application.Applicant;
import org.yiwang.application.Application;
import org.yiwang.application.HistoryEntry;
import org.yiwang.application.Intake;
import org.yiwang.application.IssuedDocument;
import org.yiwang.application.Mandate;
import org.yiwang.application.Person;
import org.yiwang.application.Visit;
import org.yiwang.application.disclosure.Disclosure;
import org.yiwang.application.handling.PossibleActions;
import org.yiwang.application.limit.TimeLimit;
import org.yiwang.application.limit.TimeLimits;
import org.yiwang.attachment.Attachment;
import org.yiwang.attachment.FilesHere;
import org.yiwang.attachment.Transfer;
import org.yiwang.attachment.TransferWords;
import org.yiwang.catalogue.FormField;
import org.yiwang.catalogue.Step;
import org.yiwang.division.Divisions;
import org.yiwang.identity.Actor;
import org.yiwang.portal.page.PortalTexts;

/** Draws applications for their readers. */
@Component
public class ApplicationViews {

    private final Disclosure disclosure;
    private final TimeLimits limits;
    private final StandingViews standings;
    private final Clock clock;
    private final Divisions divisions;
    private final FilesHere files;
    private final TransferWords words;
    private final ActionNames names;
    private final PossibleActions possible;
    private final PortalTexts texts;

    ApplicationViews(
            Disclosure disclosure,
            TimeLimits limits,
            StandingViews standings,
            Clock clock,
            Divisions divisions,
            FilesHere files,
            TransferWords words,
            ActionNames names,
            PossibleActions possible,
            PortalTexts texts) {
        this.disclosure = disclosure;
        this.limits = limits;
        this.standings = standings;
        this.clock = clock;
        this.divisions = divisions;
        this.files = files;
        this.words = words;
        this.names = names;
        this.possible = possible;
        this.texts = texts;
    }

    /** What {@code reader} sees of an application that the desk opened for them. */
    public ApplicationView of(Application application, Actor reader) {
        boolean all = disclosure.isFull(application, reader);
        TimeLimit limit = limits.of(application);
        String holder = divisions.nameOf(application.custody().holder());
        return new ApplicationView(
                application,
                person(application, !all, disclosure.isHandledBy(application, reader)),
                divisions.nameOf(application.custody().origin()),
                holder,
                sentence(application, holder),
                limit,
                limits.promisedDue(application),
                standings.of(limits.standing(limit, clock.instant())),
                came(application, all, disclosure.isHandledBy(application, reader)),
                StepTrail.of(application, divisions),
                materials(application, all),
                documents(application),
                visits(application, reader),
                possible.of(application, reader).contains(Action.CONFIRM_RECEIPT),
                history(application, !all));
    }

    private ApplicationView.Person person(Application application, boolean masked, boolean handling) {
        Applicant applicant = application.applicant();
        List<ApplicationView.Field> form = application.form().entrySet().stream()
                .filter(field -> !field.getValue().isBlank())
                .map(field -> new ApplicationView.Field(
                        label(application, field.getKey()),
                        masked ? applicant.maskedIn(field.getValue()) : field.getValue()))
                .toList();
        return new ApplicationView.Person(
                masked,
                applicant.kind(),
                masked ? applicant.maskedName() : applicant.name(),
                handling ? applicant.idNumber() : applicant.maskedIdNumber(),
                handling ? applicant.phone() : applicant.maskedPhone(),
                form);
    }

    private ApplicationView.Came came(Application application, boolean all, boolean handling) {
        Intake intake = application.intake();
        Person by = intake.enteredBy();
        Mandate mandate = intake.mandate();
        return new ApplicationView.Came(
                names.of(intake.channel()),
                by == null ? null : by.name(),
                mandate == null ? null : acting(application, mandate, all, handling));
    }

    private ApplicationView.Acting acting(Application application, Mandate mandate, boolean all, boolean handling) {
        Attachment paper = mandate.paper();
        Person witness = mandate.witness();
        return new ApplicationView.Acting(
                texts.of("mandate." + mandate.capacity()),
                all ? mandate.name() : mandate.maskedName(),
                handling ? mandate.idNumber() : mandate.maskedIdNumber(),
                handling ? mandate.phone() : mandate.maskedPhone(),
                mandate.scope(),
                mandate.until(),
                paper == null ? null : file(application, paper, all),
                witness == null ? null : witness.name());
    }

    private static String label(Application application, String name) {
        return application.item().fields().stream()
                .filter(field -> field.name().equals(name))
                .map(FormField::label)
                .findFirst()
                .orElse(name);
    }

    private String sentence(Application application, String holder) {
        String step = application.step().map(Step::name).orElse("");
        return texts.of("sentence." + application.state(), holder, step);
    }

    private List<ApplicationView.Material> materials(Application application, boolean all) {
        return application.materials().stream()
                .map(material -> new ApplicationView.Material(
                        material.seq(), material.name(), file(application, material.attachment(), all)))
                .toList();
    }

    private List<ApplicationView.Visited> visits(Application application, Actor reader) {
        return Visit.of(application).stream()
                .map(visit -> new ApplicationView.Visited(
                        visit.at(),
                        visit.nodeName(),
                        names.of(visit.action()),
                        disclosure.text(application, reader, visit.reason())))
                .toList();
    }

    /** The newest first. */
    private static List<ApplicationView.Document> documents(Application application) {
        List<ApplicationView.Document> documents = new ArrayList<>();
        application.documents().forEach(issued -> documents.add(document(application, issued)));
        Collections.reverse(documents);
        return List.copyOf(documents);
    }

    private static ApplicationView.Document document(Application application, IssuedDocument issued) {
        return new ApplicationView.Document(
                issued.title(),
                issued.number(),
                issued.verificationCode(),
                issued.issuedAt(),
                "/applications/%s/documents/%s".formatted(application.no(), issued.verificationCode()));
    }

    private FileView file(Application application, Attachment file, boolean offered) {
        return new FileView(
                file.fileName(),
                file.size(),
                file.pages(),
                files.has(file),
                files.transfer(file).map(this::transfer).orElse(null),
                offered ? "/applications/%s/files/%s".formatted(application.no(), file.sha256()) : null);
    }

    private TransferView transfer(Transfer transfer) {
        return new TransferView(
                transfer.received(),
                transfer.size(),
                transfer.percent(),
                words.source(transfer),
                transfer.since(),
                words.trouble(transfer));
    }

    private List<ApplicationView.Entry> history(Application application, boolean masked) {
        List<ApplicationView.Entry> entries = new ArrayList<>();
        application.history().forEach(entry -> entries.add(entry(entry, application, masked)));
        Collections.reverse(entries);
        return List.copyOf(entries);
    }

    private ApplicationView.Entry entry(HistoryEntry entry, Application application, boolean masked) {
        return new ApplicationView.Entry(
                entry.at(),
                names.of(entry.action()),
                entry.step(),
                entry.nodeName(),
                entry.post(),
                who(entry, application, masked),
                masked ? application.applicant().maskedIn(entry.comment()) : entry.comment(),
                entry.requestedElsewhere());
    }

    /**
     * What the applicant did, be it from another node, is shown without their name where that is masked; what staff entered
     * is not, for the names of officials are public.
     */
    private static String who(HistoryEntry entry, Application application, boolean masked) {
        if (!masked) {
            return entry.actor();
        }
        boolean applicants = entry.action() == null && entry.post().isEmpty() || entry.requested() != null;
        return applicants
                ? application.applicant().maskedName()
                : application.applicant().maskedIn(entry.actor());
    }
}
