package org.yiwang.application.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.Application;
import org.yiwang.application.Custody;
import org.yiwang.application.ItemOfRecord;
import org.yiwang.application.action.State;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.application.evidence.HandedIn;
import org.yiwang.application.evidence.SubmittedMaterial;
import org.yiwang.application.history.Dates;
import org.yiwang.application.history.FirstContact;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.history.Supplements;
import org.yiwang.application.work.Opinion;
import org.yiwang.application.work.Part;
import org.yiwang.application.work.Work;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.delegation.Delegation;
import org.yiwang.division.DivisionCode;

/** An application on its way to its next version. */
final class Change {

    private final Application before;
    private ItemOfRecord item;
    private State state;
    private @Nullable Integer step;
    private Custody custody;
    private Work work;
    private Dates dates;
    private Supplements supplements;
    private @Nullable FirstContact firstContact;
    private List<SubmittedMaterial> materials;
    private Map<String, String> form;

    Change(Application before) {
        this.before = before;
        this.item = before.item();
        this.state = before.state();
        this.step = before.currentStep();
        this.custody = before.custody();
        this.work = before.work();
        this.dates = before.dates();
        this.supplements = before.supplements();
        this.firstContact = before.firstContact();
        this.materials = before.materials();
        this.form = before.form();
    }

    State state() {
        return state;
    }

    Work work() {
        return work;
    }

    Dates dates() {
        return dates;
    }

    Supplements supplements() {
        return supplements;
    }

    Change state(State next) {
        this.state = next;
        return this;
    }

    Change work(Work next) {
        this.work = next;
        return this;
    }

    Change dates(Dates next) {
        this.dates = next;
        return this;
    }

    Change supplements(Supplements next) {
        this.supplements = next;
        return this;
    }

    void firstContact(FirstContact next) {
        this.firstContact = next;
    }

    void form(Map<String, String> corrected) {
        this.form = corrected;
    }

    List<SubmittedMaterial> materials() {
        return materials;
    }

    /** Adds a version to the materials with these numbers; what was filed before stays. */
    void handIn(Map<Integer, Evidence> evidence, Map<Integer, String> names, HandedIn handedIn) {
        Map<Integer, SubmittedMaterial> all = new TreeMap<>();
        materials.forEach(material -> all.put(material.seq(), material));
        evidence.forEach((seq, given) -> all.merge(
                seq,
                SubmittedMaterial.first(seq, names.get(seq), given, handedIn),
                (filed, unused) -> filed.and(given, handedIn)));
        materials = List.copyOf(all.values());
        supplements = supplements.supplied(evidence.keySet());
    }

    /** Returns the step, and the application with it, to the step's level by the item. */
    void withoutDelegation() {
        lay(item.withoutDelegation(Objects.requireNonNull(step)));
    }

    /** Moves the step, and the application with it, to where another delegation lays it. */
    void delegatedTo(Delegation by) {
        lay(item.delegatedTo(Objects.requireNonNull(step), by));
    }

    private void lay(ItemOfRecord laid) {
        item = laid;
        item.steps().stream()
                .filter(each -> Integer.valueOf(each.seq()).equals(step))
                .findFirst()
                .ifPresent(this::to);
    }

    /**
     * Moves on to the next step, and to the node of that step's level on the path of its place: a hand-over of custody
     * when that is another node. After a denial only the delivery is left; a joint review whose parts are all decided is
     * over.
     */
    void toNextStep() {
        item.steps().stream()
                .filter(next -> next.seq() > Objects.requireNonNull(step))
                .filter(next -> state != State.DENIED || next.kind() == StepKind.DELIVER)
                .filter(next ->
                        next.kind() != StepKind.JOINT || parts().stream().anyMatch(Part::isOpen))
                .findFirst()
                .ifPresentOrElse(this::to, () -> state = State.CLOSED);
    }

    /** Whether it stands at a step of that kind. */
    boolean isAt(StepKind kind) {
        return item.steps().stream()
                .anyMatch(each -> Integer.valueOf(each.seq()).equals(step) && each.kind() == kind);
    }

    /** The parts of a joint item: those under way, or else all of them, open. */
    private List<Part> parts() {
        return work.parts().isEmpty() ? item.parts().stream().map(Part::open).toList() : work.parts();
    }

    void to(Step next) {
        step = next.seq();
        custody = custody.passedTo(before.nodeOf(next));
        work = next.kind() == StepKind.JOINT ? work.joint(parts()) : work.left();
    }

    /** The next version, with {@code entry} as the last one of its history. */
    Application done(HistoryEntry entry) {
        boolean over = state.isFinal();
        return new Application(
                before.no(),
                before.title(),
                item,
                before.applicant(),
                form,
                materials,
                state,
                over ? null : step,
                custody,
                before.version() + 1,
                over ? dates.closed(entry.at()) : dates,
                before.documents(),
                longer(before.history(), entry),
                over ? work.ended(state == State.WITHDRAWN ? Opinion.WITHDRAWN : Opinion.SPARED, entry.at()) : work,
                supplements,
                firstContact,
                before.intake(),
                before.additions());
    }

    /** Moves custody to {@code node}; requests to people at the lost node are void. */
    void recalledBy(DivisionCode node) {
        custody = custody.recalledBy(node, before.version() + 1);
        work = work.joint(work.parts());
    }

    /** Lets {@code node} act from now on for the lost node of the step, or that node itself again. */
    void entrustedTo(DivisionCode node, DivisionCode of) {
        custody = custody.entrustedTo(node, of);
        work = work.joint(work.parts());
    }

    static <T> List<T> longer(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
