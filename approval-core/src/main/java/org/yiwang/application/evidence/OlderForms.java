package org.yiwang.application.evidence;

import org.yiwang.application.intake.Channel;
import org.yiwang.base.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Raises what was written when a material was one file, whether stored here or sent by an older node: the file becomes
 * the only one of the first version. Leaves newer forms as they are.
 */
public final class OlderForms {

    private static final String MATERIALS = "materials";
    private static final String VERSIONS = "versions";
    private static final String KIND = "kind";
    private static final String FILES = "files";

    /** Occurs in an application of the older form only: in a value its quotation marks would be escaped. */
    private static final String SINGLE_FILE = "\"attachment\":{";

    private OlderForms() {}

    /** Raises the text of an application, if need be. */
    public static String application(String json) {
        if (!json.contains(SINGLE_FILE)) {
            return json;
        }
        ObjectNode application = Json.read(json, ObjectNode.class);
        raiseApplication(application);
        return Json.write(application);
    }

    /** Raises the text of a value that has evidence by the number of the material in {@code field}, if need be. */
    public static String evidence(String json, String field) {
        ObjectNode value = Json.read(json, ObjectNode.class);
        return raiseEvidence(value, field) ? Json.write(value) : json;
    }

    /** Raises an application. */
    public static void raiseApplication(ObjectNode application) {
        application.path(MATERIALS).forEach(material -> {
            if (material instanceof ObjectNode single && !single.has(VERSIONS)) {
                raise(single, application);
            }
        });
    }

    /** Raises a request. */
    public static void raiseRequest(ObjectNode request) {
        raiseEvidence(request, MATERIALS);
    }

    private static boolean raiseEvidence(ObjectNode value, String field) {
        boolean raised = false;
        if (value.get(field) instanceof ObjectNode byNumber) {
            for (String number : byNumber.propertyNames().stream().toList()) {
                JsonNode given = byNumber.path(number);
                if (!given.has(FILES)) {
                    ObjectNode evidence = byNumber.putObject(number);
                    evidence.put(KIND, EvidenceKind.UPLOADED.name());
                    evidence.putArray(FILES).add(given);
                    raised = true;
                }
            }
        }
        return raised;
    }

    /** Dates the file by the submission, because the older form did not tell when it was replaced. */
    private static void raise(ObjectNode material, ObjectNode application) {
        ObjectNode first = material.putArray(VERSIONS).addObject();
        JsonNode takenBy = application.path("intake").path("enteredBy");
        first.put("number", 1);
        first.set("at", application.path("dates").path("submittedAt"));
        first.put("giver", application.path("applicant").path("name").asString(""));
        first.put("channel", application.path("intake").path("channel").asString(Channel.ONLINE.name()));
        if (takenBy.isObject()) {
            first.set("takenBy", takenBy);
        }
        first.put(KIND, EvidenceKind.UPLOADED.name());
        ArrayNode files = first.putArray(FILES);
        JsonNode file = material.remove("attachment");
        if (file != null) {
            files.add(file);
        }
    }
}
