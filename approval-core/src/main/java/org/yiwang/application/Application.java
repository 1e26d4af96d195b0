package org.yiwang.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Detail;
import org.yiwang.application.action.State;
import org.yiwang.application.evidence.SubmittedMaterial;
import org.yiwang.application.history.Dates;
import org.yiwang.application.history.FirstContact;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.application.history.Supplements;
import org.yiwang.application.intake.Intake;
import org.yiwang.application.intake.Mandate;
import org.yiwang.application.work.OpenTask;
import org.yiwang.application.work.Work;
import org.yiwang.attachment.Attachment;
import org.yiwang.base.json.Additions;
import org.yiwang.base.json.Extensible;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.catalogue.Target;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.Actor;
import org.yiwang.masking.Mask;

/**
 * An application (办件) as an immutable value, as it is stored, shown and sent to other nodes. {@code version} counts its
 * changes from 1, whichever node makes them; {@code currentStep} is the number of its current step, null when it is
 * closed; {@code form} holds the applicant's answers by field name; {@code work} names the people who have the step in
 * hand; {@code firstContact} is the member of staff who answers for it to the applicant, null before one took part;
 * {@code intake} tells how it came in.
 */
public record Application(
        ApplicationNo no,
        String title,
        ItemOfRecord item,
        Applicant applicant,
        Map<String, String> form,
        List<SubmittedMaterial> materials,
        State state,
        @Nullable Integer currentStep,
        Custody custody,
        long version,
        Dates dates,
        List<IssuedDocument> documents,
        List<HistoryEntry> history,
        Work work,
        Supplements supplements,
        @Nullable FirstContact firstContact,
        Intake intake,
        @JsonIgnore Additions additions)
        implements Extensible<Application> {

    public Application {
        form = Collections.unmodifiableMap(new LinkedHashMap<>(form));
        materials = List.copyOf(materials);
        documents = List.copyOf(documents);
        history = List.copyOf(history);
        work = work == null ? Work.FREE : work;
        supplements = supplements == null ? Supplements.NONE : supplements;
        intake = intake == null ? Intake.ONLINE : intake;
        additions = additions == null ? Additions.NONE : additions;
    }

    /** Creates one as this release writes it. */
    public Application(
            ApplicationNo no,
            String title,
            ItemOfRecord item,
            Applicant applicant,
            Map<String, String> form,
            List<SubmittedMaterial> materials,
            State state,
            @Nullable Integer currentStep,
            Custody custody,
            long version,
            Dates dates,
            List<IssuedDocument> documents,
            List<HistoryEntry> history,
            Work work,
            Supplements supplements,
            @Nullable FirstContact firstContact,
            Intake intake) {
        this(
                no,
                title,
                item,
                applicant,
                form,
                materials,
                state,
                currentStep,
                custody,
                version,
                dates,
                documents,
                history,
                work,
                supplements,
                firstContact,
                intake,
                Additions.NONE);
    }

    @Override
    public Application keeping(Additions kept) {
        return new Application(
                no,
                title,
                item,
                applicant,
                form,
                materials,
                state,
                currentStep,
                custody,
                version,
                dates,
                documents,
                history,
                work,
                supplements,
                firstContact,
                intake,
                kept);
    }

    /** The step it stands at. */
    public Optional<Step> step() {
        return currentStep == null
                ? Optional.empty()
                : item.steps().stream().filter(s -> s.seq() == currentStep).findFirst();
    }

    /** The actions that anybody can take on it now. */
    public List<Action> possibleActions() {
        return step().map(this::possibleAt).orElse(List.of());
    }

    /** Whether its holder is also the node that decides it, or acts in place of that one. */
    @JsonIgnore
    public boolean isDecidedByHolder() {
        return item.decision()
                .map(this::nodeOf)
                .filter(node -> standsIn() ? custody.holder().covers(node) : isHeldBy(node))
                .isPresent();
    }

    /** Whether its holder acts in place of the step's own node: after a call-in, until it is given back. */
    public boolean standsIn() {
        return step().filter(step -> !nodeOf(step).equals(custody.holder())).isPresent();
    }

    /** The node that a step belongs to by the item. */
    public DivisionCode nodeOf(Step step) {
        return place().at(step.level());
    }

    /** The division whose matter it is: that of its intake, or the node that took it in. */
    public DivisionCode place() {
        return intake.place() == null ? custody.origin() : intake.place();
    }

    /** The nodes that could act at its step beside its holder: the step's own first, then those above that. */
    public List<DivisionCode> otherCentres() {
        return step().map(this::nodeOf).stream()
                .flatMap(own -> own.path().stream())
                .filter(node -> !isHeldBy(node))
                .toList();
    }

    private List<Action> possibleAt(Step step) {
        boolean delegated = item.lawfulLevel(step) != step.level();
        return Action.at(step.kind(), state).stream()
                .filter(action -> action != Action.ESCALATE || delegated)
                .filter(action -> action != Action.ENTRUST || standsIn())
                .filter(action ->
                        action != Action.TERMINATE || step.kind() == StepKind.DECIDE || dates.acceptedAt() == null)
                .filter(this::isOfFirstContact)
                .toList();
    }

    /** The first contact's responsibility is handed over at the first contact's node, and taken on when it is offered. */
    private boolean isOfFirstContact(Action action) {
        boolean here = firstContact != null && isHeldBy(firstContact.node());
        return switch (action) {
            case HAND_OVER -> here;
            case ACCEPT_HAND_OVER, DECLINE_HAND_OVER -> here && firstContact.offeredTo() != null;
            default -> true;
        };
    }

    /** The open tasks: one for its step, or those of the people it waits for. */
    public List<OpenTask> tasks() {
        List<OpenTask> tasks = step().map(step -> OpenTask.of(step, work)).orElse(List.of());
        return standsIn() ? tasks.stream().map(OpenTask::forAnyPost).toList() : tasks;
    }

    /** Whether people other than the step's owner are asked now. */
    public boolean hasTasksAside() {
        return tasks().stream().anyMatch(task -> task.kind() != OpenTask.Kind.STEP);
    }

    /** The steps before the current one; it can be returned to any of them. */
    public List<Step> earlierSteps() {
        return item.steps().stream()
                .filter(step -> currentStep != null && step.seq() < currentStep)
                .toList();
    }

    /** The last entry of its history. */
    public HistoryEntry lastEntry() {
        return history.get(history.size() - 1);
    }

    /** Whether it is this actor's own: the applicant's, or entered for the applicant by this member of staff. */
    public boolean isOf(Actor actor) {
        return applicant.isFollowedBy(actor) || intake.isEnteredBy(actor);
    }

    /** Masks in running text the applicant, and the people who act or received something for them. */
    public Mask personalData() {
        Set<String> names = new HashSet<>();
        if (applicant.kind() == Target.PERSON) {
            names.add(applicant.name());
        }
        history.forEach(entry -> names.add(entry.details().getOrDefault(Detail.RECEIVER.key(), "")));
        Set<String> numbers = new HashSet<>(List.of(applicant.idNumber(), applicant.phone()));
        Mandate mandate = intake.mandate();
        if (mandate != null) {
            names.add(mandate.name());
            numbers.addAll(List.of(mandate.idNumber(), mandate.phone()));
        }
        return Mask.of(names, numbers);
    }

    @JsonIgnore
    public boolean isHeldBy(DivisionCode node) {
        return custody.holder().equals(node);
    }

    /** The nodes that may and must know of it: its origin and its place, all above those, and its holder. */
    public Set<DivisionCode> audience() {
        return custody.audience(place());
    }

    /** Every file that was ever filed for it, each once. Issued documents are not files: each node prints them on demand. */
    public List<Attachment> attachments() {
        Mandate mandate = intake.mandate();
        return Stream.concat(
                        materials.stream().flatMap(SubmittedMaterial::files),
                        Stream.ofNullable(mandate == null ? null : mandate.paper()))
                .distinct()
                .toList();
    }

    /** The document with this verification code. */
    public Optional<IssuedDocument> document(String code) {
        return documents.stream()
                .filter(document -> document.verificationCode().equals(code))
                .findFirst();
    }

    /** The same with documents issued within the same change. */
    public Application with(List<IssuedDocument> issued) {
        return new Application(
                no,
                title,
                item,
                applicant,
                form,
                materials,
                state,
                currentStep,
                custody,
                version,
                dates,
                Stream.concat(documents.stream(), issued.stream()).toList(),
                history,
                work,
                supplements,
                firstContact,
                intake,
                additions);
    }
}
