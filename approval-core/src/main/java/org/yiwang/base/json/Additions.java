package org.yiwang.base.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The unknown fields that a newer release wrote into a value: kept beside the value, and put back in place when the
 * value is written again. A field stays with its object as long as that exists: in a list the object may move; an
 * object whose first field has another value is another object, and the fields of the old one are dropped with it.
 */
public record Additions(List<Addition> all) {

    public static final Additions NONE = new Additions(List.of());

    /** An unknown field, and the path to its object. */
    private record Addition(List<Turn> way, String field, JsonNode value) {}

    /** A step from an object to one inside it: by a field, in a list also by index and by the object's name. */
    private record Turn(String field, int place, String called) {}

    private static final int NO_LIST = -1;

    public Additions {
        all = List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The fields of {@code told} that are missing in {@code understood}, the same value as this release writes it. */
    static Additions between(JsonNode told, JsonNode understood) {
        List<Addition> found = new ArrayList<>();
        compare(told, understood, List.of(), found);
        return found.isEmpty() ? NONE : new Additions(found);
    }

    private static void compare(JsonNode told, JsonNode understood, List<Turn> way, List<Addition> found) {
        if (!told.isObject() || !understood.isObject()) {
            return;
        }
        told.properties().forEach(field -> {
            JsonNode known = understood.get(field.getKey());
            if (known != null) {
                compareWithin(field.getKey(), field.getValue(), known, way, found);
            } else if (!field.getValue().isNull()) {
                found.add(new Addition(way, field.getKey(), field.getValue()));
            }
        });
    }

    private static void compareWithin(
            String field, JsonNode told, JsonNode understood, List<Turn> way, List<Addition> found) {
        if (!understood.isArray()) {
            compare(told, understood, further(way, field, NO_LIST, understood), found);
            return;
        }
        for (int i = 0; i < Math.min(told.size(), understood.size()); i++) {
            compare(told.get(i), understood.get(i), further(way, field, i, understood.get(i)), found);
        }
    }

    private static List<Turn> further(List<Turn> way, String field, int place, JsonNode object) {
        List<Turn> longer = new ArrayList<>(way);
        longer.add(new Turn(field, place, called(object)));
        return List.copyOf(longer);
    }

    /** Puts each field back into its object, wherever that is now. */
    void addTo(ObjectNode written) {
        all.forEach(addition -> target(written, addition)
                .filter(object -> !object.has(addition.field()))
                .ifPresent(object -> object.set(addition.field(), addition.value())));
    }

    private static Optional<ObjectNode> target(ObjectNode written, Addition addition) {
        Optional<ObjectNode> object = Optional.of(written);
        for (Turn turn : addition.way()) {
            object = object.flatMap(from -> next(from.get(turn.field()), turn));
        }
        return object;
    }

    private static Optional<ObjectNode> next(@Nullable JsonNode to, Turn turn) {
        if (to instanceof ArrayNode list) {
            return inList(list, turn);
        }
        return to instanceof ObjectNode object && called(object).equals(turn.called())
                ? Optional.of(object)
                : Optional.empty();
    }

    private static Optional<ObjectNode> inList(ArrayNode list, Turn turn) {
        List<ObjectNode> same = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            boolean there = i == turn.place() || !turn.called().isEmpty();
            if (there
                    && list.get(i) instanceof ObjectNode object
                    && called(object).equals(turn.called())) {
                same.add(i == turn.place() ? 0 : same.size(), object);
            }
        }
        return same.stream().findFirst();
    }

    /**
     * The object's name: the value of its first field (number, time, hash); empty for one that begins with another
     * object.
     */
    private static String called(JsonNode object) {
        return object.properties().stream()
                .findFirst()
                .filter(first -> first.getValue().isValueNode())
                .map(first -> first.getKey() + "=" + first.getValue())
                .orElse("");
    }
}
