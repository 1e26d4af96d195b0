package org.yiwang.masking;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yiwang.base.json.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Masks personal data in records between nodes: names, numbers and answers. */
public final class MaskedJson {

    private static final Set<String> SECRETS = Set.of("password", "hash", "address", "recipient");
    private static final Set<String> ANSWERS = Set.of("form", "details");
    private static final Set<String> NAMES = Set.of("displayName", "actor", "applicant", "receiver", "giver");

    private final Mask mask;

    private MaskedJson(Mask mask) {
        this.mask = mask;
    }

    /** The JSON with personal data masked, indented; empty when it is no JSON, so that nothing shows by mistake. */
    public static String of(String json) {
        try {
            JsonNode tree = Json.read(json, JsonNode.class);
            Set<String> names = new HashSet<>();
            Set<String> numbers = new HashSet<>();
            collect(tree, names, numbers);
            return new MaskedJson(Mask.of(names, numbers)).masked(tree, "").toPrettyString();
        } catch (JacksonException notJson) {
            return "";
        }
    }

    private static void collect(JsonNode tree, Set<String> names, Set<String> numbers) {
        if (tree instanceof ObjectNode object && object.has("idNumber")) {
            names.add(text(object.get("name")));
            numbers.add(text(object.get("idNumber")));
            numbers.add(text(object.get("phone")));
        }
        if (tree instanceof ObjectNode object) {
            NAMES.forEach(field -> names.add(text(object.get(field))));
        }
        tree.forEach(child -> collect(child, names, numbers));
    }

    private static String text(@Nullable JsonNode node) {
        return node instanceof StringNode string ? string.stringValue() : "";
    }

    private JsonNode masked(JsonNode tree, String field) {
        if (tree instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            for (Map.Entry<String, JsonNode> each : object.properties()) {
                String inside = ANSWERS.contains(field) ? field : each.getKey();
                copy.set(each.getKey(), masked(each.getValue(), inside));
            }
            return copy;
        }
        if (tree instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(child -> copy.add(masked(child, field)));
            return copy;
        }
        return tree instanceof StringNode || tree.isNumber() ? shown(tree, field) : tree;
    }

    private JsonNode shown(JsonNode value, String field) {
        String text = value.asString();
        String masked = masked(text, field);
        return masked.equals(text) ? value : StringNode.valueOf(masked);
    }

    private String masked(String text, String field) {
        if (SECRETS.contains(field)) {
            return "*".repeat(Math.min(text.length(), 8));
        }
        if (ANSWERS.contains(field)) {
            return Mask.name(text);
        }
        return switch (field) {
            case "idNumber" -> Mask.idNumber(text);
            case "phone" -> Mask.phone(text);
            default -> mask.text(text);
        };
    }
}
