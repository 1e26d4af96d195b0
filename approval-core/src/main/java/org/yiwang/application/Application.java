package org.yiwang.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yiwang.attachment.Attachment;
import org.yiwang.catalog.Step;
import org.yiwang.catalog.StepKind;
import org.yiwang.division.DivisionCode;

/**
 * An application (办件) as an immutable value: the whole of it, as it is stored, shown and sent to other nodes.
 * {@code version} counts its changes from 1, at whichever node they happen; {@code currentStep} is the number of the step
 * it stands at, none when it is closed; {@code form} holds what the applicant filled in, by field name.
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
        List<HistoryEntry> history) {

    public Application {
        form = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(form));
        materials = List.copyOf(materials);
        documents = List.copyOf(documents);
        history = List.copyOf(history);
    }

    /** The step it stands at. */
    public Optional<Step> step() {
        return currentStep == null
                ? Optional.empty()
                : item.steps().stream().filter(s -> s.seq() == currentStep).findFirst();
    }

    /** What can be done with it now, by whoever holds the post of its step. */
    public List<Action> possibleActions() {
        return step().map(step -> Action.at(step.kind(), state)).orElse(List.of());
    }

    @JsonIgnore
    public boolean isHeldBy(DivisionCode node) {
        return custody.holder().equals(node);
    }

    /** The nodes that may and must know of it: where it was submitted, all above that, and whoever holds it. */
    public Set<DivisionCode> audience() {
        return Stream.concat(Stream.of(custody.origin(), custody.holder()), custody.origin().ancestors().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every file that belongs to it. */
    public List<Attachment> attachments() {
        return Stream.concat(
                        materials.stream().map(SubmittedMaterial::attachment),
                        documents.stream().map(IssuedDocument::attachment))
                .toList();
    }

    /**
     * The application after {@code done}. Finishing a step moves it to the next one, and with it to the node of that
     * step's level on the origin's path: a hand-over of custody when that is another node.
     */
    Application after(HistoryEntry done, Dates newDates, @Nullable IssuedDocument issued) {
        Action action = java.util.Objects.requireNonNull(done.action());
        Optional<Step> next = action.finishesStep() ? nextStep(done.state()) : step();
        State newState = next.isEmpty() && !done.state().isFinal() ? State.CLOSED : done.state();
        Custody newCustody = next.map(step -> custody.passedTo(nodeOf(step))).orElse(custody);
        return new Application(
                no,
                title,
                item,
                applicant,
                form,
                materials,
                newState,
                next.map(Step::seq).orElse(null),
                newCustody,
                version + 1,
                newState.isFinal() ? newDates.closed(done.at()) : newDates,
                issued == null ? documents : append(documents, issued),
                append(history, done));
    }

    private Optional<Step> nextStep(State newState) {
        if (newState.isFinal()) {
            return Optional.empty();
        }
        return item.steps().stream()
                .filter(step -> step.seq() > java.util.Objects.requireNonNull(currentStep))
                .filter(step -> newState != State.DENIED || step.kind() == StepKind.DELIVER)
                .findFirst();
    }

    private DivisionCode nodeOf(Step step) {
        return custody.origin().at(step.level());
    }

    private static <T> List<T> append(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
