package org.yiwang.sync.record;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.yiwang.application.evidence.OlderForms;
import org.yiwang.base.json.Json;
import org.yiwang.replication.RecordName;
import tools.jackson.databind.node.ObjectNode;

/**
 * Upgrades a record from form {@code from} of a kind to the next form. Fills in missing fields and keeps those that are
 * there, because a node that knows only the older form may have passed on fields of a newer one.
 */
record FormStep(RecordName kind, int from, Consumer<ObjectNode> change) {

    /** The kinds of the release that knew one form of each. */
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

    /** All steps that do more than leave a new field empty. */
    private static final List<FormStep> ALL = List.of(
            new FormStep(RecordKinds.NODE, 1, FormStep::knowsFirstForms),
            new FormStep(RecordKinds.APPLICATION, 1, OlderForms::raiseApplication),
            new FormStep(RecordKinds.APPLICATIONS, 1, OlderForms::raiseApplication),
            new FormStep(RecordName.first("request"), 1, OlderForms::raiseRequest));

    /** Applies all steps after form {@code written} to a payload. */
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

    /** Assumes that a node without a list of forms is of the release that knew one form of each kind. */
    private static void knowsFirstForms(ObjectNode node) {
        if (!node.has("forms")) {
            ObjectNode forms = node.putObject("forms");
            FIRST_KINDS.forEach(kind -> forms.put(kind, 1));
        }
    }
}
