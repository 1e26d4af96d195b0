package org.yiwang.portal.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yiwang.application.Applicant;
import org.yiwang.application.Application;
import org.yiwang.application.Outcome;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.State;
import org.yiwang.application.disclosure.Disclosed;
import org.yiwang.application.disclosure.Disclosure;
import org.yiwang.application.handling.PossibleActions;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.application.intake.Intake;
import org.yiwang.application.intake.Mandate;
import org.yiwang.application.work.Person;
import org.yiwang.attachment.Attachment;
import org.yiwang.catalogue.FormField;
import org.yiwang.catalogue.Step;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Divisions;
import org.yiwang.identity.Actor;
import org.yiwang.portal.page.PortalTexts;

/** Draws applications for their readers. */
@Component
public class ApplicationViews {

    private final Disclosure disclosure;
    private final StandingViews standings;
    private final Divisions divisions;
    private final MaterialViews materials;
    private final PossibleActions possible;
    private final Deeds deeds;
    private final PortalTexts texts;

    ApplicationViews(
            Disclosure disclosure,
            StandingViews standings,
            Divisions divisions,
            MaterialViews materials,
            PossibleActions possible,
            Deeds deeds,
            PortalTexts texts) {
        this.disclosure = disclosure;
        this.standings = standings;
        this.divisions = divisions;
        this.materials = materials;
        this.possible = possible;
        this.deeds = deeds;
        this.texts = texts;
    }

    /** Draws an application that the desk opened for {@code reader}, as far as it is disclosed to them. */
    public ApplicationView of(Application application, Actor reader) {
        Disclosed seen = disclosure.of(application, reader);
        String holder = divisions.nameOf(application.custody().holder());
        return new ApplicationView(
                seen,
                person(seen),
                divisions.nameOf(application.custody().origin()),
                placeName(application),
                holder,
                sentence(application, holder),
                standings.time(application),
                came(seen),
                StepTrail.of(application, divisions),
                materials.of(seen),
                documents(seen),
                PartViews.of(seen),
                Outcome.of(application).orElse(null),
                deeds.visits(seen),
                possible.of(application, reader).contains(Action.CONFIRM_RECEIPT),
                deeds.history(seen, reader),
                deeds.unauthorised(application, reader));
    }

    private @Nullable String placeName(Application application) {
        DivisionCode place = application.place();
        return place.equals(application.custody().origin()) ? null : divisions.nameOf(place);
    }

    private static ApplicationView.Person person(Disclosed seen) {
        Applicant applicant = seen.applicant();
        List<ApplicationView.Field> form = seen.form().entrySet().stream()
                .filter(field -> !field.getValue().isBlank())
                .map(field -> new ApplicationView.Field(label(seen.application(), field.getKey()), field.getValue()))
                .toList();
        return new ApplicationView.Person(
                !seen.full(),
                applicant.kind(),
                applicant.name(),
                applicant.document(),
                applicant.idNumber(),
                applicant.phone(),
                form);
    }

    private ApplicationView.Came came(Disclosed seen) {
        Intake intake = seen.application().intake();
        Mandate mandate = seen.mandate();
        return new ApplicationView.Came(
                texts.of("channel." + intake.channel()),
                name(intake.enteredBy()),
                mandate == null ? null : acting(seen, mandate),
                intake.isIdentityUnproven());
    }

    private ApplicationView.Acting acting(Disclosed seen, Mandate mandate) {
        Attachment paper = mandate.paper();
        return new ApplicationView.Acting(
                texts.of("mandate." + mandate.capacity()),
                mandate.name(),
                mandate.idNumber(),
                mandate.phone(),
                mandate.scope(),
                mandate.until(),
                paper == null ? null : materials.file(paper, seen),
                name(mandate.witness()));
    }

    private static @Nullable String name(@Nullable Person person) {
        return person == null ? null : person.name();
    }

    static String label(Application application, String name) {
        return application.item().fields().stream()
                .filter(field -> field.name().equals(name))
                .map(FormField::label)
                .findFirst()
                .orElse(name);
    }

    private String sentence(Application application, String holder) {
        String step = application.step().map(Step::name).orElse("");
        boolean partly = application.state() == State.GRANTED
                && Outcome.of(application)
                        .filter(Outcome.PARTLY_GRANTED::equals)
                        .isPresent();
        return texts.of("sentence." + (partly ? Outcome.PARTLY_GRANTED : application.state()), holder, step);
    }

    /** The newest first. */
    private static List<ApplicationView.Document> documents(Disclosed seen) {
        List<ApplicationView.Document> documents = new ArrayList<>();
        seen.documents().forEach(issued -> documents.add(document(seen.application(), issued)));
        Collections.reverse(documents);
        return List.copyOf(documents);
    }

    static ApplicationView.Document document(Application application, IssuedDocument issued) {
        return new ApplicationView.Document(
                issued.part().isPresent() ? issued.title() + subject(issued) : issued.title(),
                issued.number(),
                issued.verificationCode(),
                issued.issuedAt(),
                "/applications/%s/documents/%s".formatted(application.no(), issued.verificationCode()));
    }

    /** The part of a joint item that a document is about, as its title's end. */
    private static String subject(IssuedDocument issued) {
        return issued.facts().stream()
                .filter(fact -> fact.name().equals("item"))
                .map(fact -> "（" + fact.text() + "）")
                .findFirst()
                .orElse("");
    }
}
