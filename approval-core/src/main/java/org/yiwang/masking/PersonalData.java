package org.yiwang.masking;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yiwang.base.json.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Hides personal data in what travels between nodes, for those whose duty does not need it. */
public final class PersonalData {

    /** Resident ids and card numbers, mobile telephones: in running text, too. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9A-Za-z])(?:[0-9]{17}[Xx]|[0-9]{15,19}|1[0-9]{10})(?![0-9A-Za-z])");

    private static final Set<String> SECRETS = Set.of("password", "hash", "address", "recipient");
    private static final Set<String> ANSWERS = Set.of("form", "details");
    private static final Set<String> NAMES = Set.of("displayName", "actor", "applicant");

    private PersonalData() {}

    /** JSON with names, numbers and answers hidden, indented; empty when it is no JSON, so that nothing shows by mistake. */
    public static String maskedJson(String json) {
        try {
            JsonNode tree = Json.read(json, JsonNode.class);
            Set<String> names = new HashSet<>();
            collectNames(tree, names);
            return masked(tree, "", names).toPrettyString();
        } catch (JacksonException notJson) {
            return "";
        }
    }

    /** Running text with every long number hidden. */
    public static String maskedText(String text) {
        return NUMBER.matcher(text)
                .replaceAll(found ->
                        found.group().substring(0, 3) + "*".repeat(found.group().length() - 3));
    }

    private static void collectNames(JsonNode tree, Set<String> names) {
        if (tree instanceof ObjectNode object && object.has("idNumber")) {
            names.add(object.path("name").asString(""));
        }
        if (tree instanceof ObjectNode object) {
            NAMES.forEach(field -> names.add(text(object.get(field))));
        }
        tree.forEach(child -> collectNames(child, names));
        names.remove("");
    }

    private static String text(@Nullable JsonNode node) {
        return node instanceof StringNode string ? string.stringValue() : "";
    }

    private static JsonNode masked(JsonNode tree, String field, Set<String> names) {
        if (tree instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            for (Map.Entry<String, JsonNode> each : object.properties()) {
                String inside = ANSWERS.contains(field) ? field : each.getKey();
                copy.set(each.getKey(), masked(each.getValue(), inside, names));
            }
            return copy;
        }
        if (tree instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(child -> copy.add(masked(child, field, names)));
            return copy;
        }
        return tree instanceof StringNode string
                ? StringNode.valueOf(masked(string.stringValue(), field, names))
                : tree;
    }

    private static String masked(String text, String field, Set<String> names) {
        if (SECRETS.contains(field)) {
            return "*".repeat(Math.min(text.length(), 8));
        }
        if (ANSWERS.contains(field)) {
            return Masked.name(text);
        }
        return switch (field) {
            case "idNumber" -> Masked.idNumber(text);
            case "phone" -> Masked.phone(text);
            default -> withoutNames(maskedText(text), names);
        };
    }

    private static String withoutNames(String text, Set<String> names) {
        String hidden = text;
        for (String name : names) {
            hidden = hidden.replace(name, Masked.name(name));
        }
        return hidden;
    }
}
