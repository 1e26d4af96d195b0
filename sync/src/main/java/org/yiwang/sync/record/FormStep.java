package org.yiwang.sync.record;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.yiwang.base.json.Json;
import org.yiwang.replication.RecordName;
import tools.jackson.databind.node.ObjectNode;

/**
 * Raises what was written in form {@code from} of a kind to the next form. It fills in what that form needs and leaves
 * alone what is there already: a node that knows only the older form may have passed on what a newer one wrote.
 */
record FormStep(RecordName kind, int from, Consumer<ObjectNode> change) {

    /** Those of the release that knew one form of each kind. */
    private static final List<String> FIRST_KINDS = List.of(
            "application",
            "applications",
            "request",
            "request_answer",
            "item",
            "joint_item",
            "delegation",
            "calendar",
            "divisions",
            "staff",
            "node",
            "initial_load");

    /** Every step that is more than leaving a new field empty. */
    private static final List<FormStep> ALL = List.of(new FormStep(RecordKinds.NODE, 1, FormStep::knowsFirstForms));

    /** Takes the payload of a record through all steps that it has not been through. */
    static String raise(RecordName kind, long written, String payload) {
        return written >= kind.form() ? payload : raise(ALL, kind, written, payload);
    }

    static String raise(List<FormStep> steps, RecordName kind, long written, String payload) {
        ObjectNode record = Json.read(payload, ObjectNode.class);
        steps.stream()
                .filter(step -> step.kind().text().equals(kind.text()) && step.from() >= written)
                .sorted(Comparator.comparingInt(FormStep::from))
                .forEach(step -> step.change().accept(record));
        return Json.write(record);
    }

    /** A node that does not say which forms it knows is of the release that knew one form of each kind. */
    private static void knowsFirstForms(ObjectNode node) {
        if (!node.has("forms")) {
            ObjectNode forms = node.putObject("forms");
            FIRST_KINDS.forEach(kind -> forms.put(kind, 1));
        }
    }
}
