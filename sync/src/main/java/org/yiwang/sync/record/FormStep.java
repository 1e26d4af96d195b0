package org.yiwang.sync.record;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.yiwang.base.json.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * Raises what was written in form {@code from} of a kind to the next form. It fills in what that form needs and leaves
 * alone what is there already: a node that knows only the older form may have passed on what a newer one wrote.
 */
record FormStep(RecordKind kind, int from, Consumer<ObjectNode> change) {

    /** Every step that is more than leaving a new field empty. */
    private static final List<FormStep> ALL = List.of(new FormStep(RecordKind.NODE, 1, FormStep::knowsFirstForms));

    /** Takes the payload of a record through all steps that it has not been through. */
    static String raise(RecordKind kind, long written, String payload) {
        return written >= kind.form() ? payload : raise(ALL, kind, written, payload);
    }

    static String raise(List<FormStep> steps, RecordKind kind, long written, String payload) {
        ObjectNode record = Json.read(payload, ObjectNode.class);
        steps.stream()
                .filter(step -> step.kind() == kind && step.from() >= written)
                .sorted(Comparator.comparingInt(FormStep::from))
                .forEach(step -> step.change().accept(record));
        return Json.write(record);
    }

    /** A node that does not say which forms it knows is of the release that knew one form of each kind. */
    private static void knowsFirstForms(ObjectNode node) {
        if (!node.has("forms")) {
            ObjectNode forms = node.putObject("forms");
            for (RecordKind kind : RecordKind.values()) {
                forms.put(kind.wireName(), 1);
            }
        }
    }
}
