package org.yiwang.base.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a newer release wrote into a value and this one does not know: kept beside the value, and put back where it stood
 * when the value is written again. It stays with its object as long as that is there: in a list the object may move; one
 * whose first field has another value is another object, and what belonged to the old one goes with it.
 */
public record Additions(List<Addition> all) {

    public static final Additions NONE = new Additions(List.of());

    /** A field that is not known, and the way to the object that it stands in. */
    private record Addition(List<Turn> way, String field, JsonNode value) {}

    /** From an object to one in it: by a field, in a list also by its place, and by what the object is called. */
    private record Turn(String field, int place, String called) {}

    private static final int NO_LIST = -1;

    public Additions {
        all = List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** What {@code told} says that {@code understood}, the same value as this release writes it, does not. */
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

    /** Puts everything back where its object is now. */
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

    /** The value of its first field: its number, its time, its hash; nothing for one that begins with another object. */
    private static String called(JsonNode object) {
        return object.properties().stream()
                .findFirst()
                .filter(first -> first.getValue().isValueNode())
                .map(first -> first.getKey() + "=" + first.getValue())
                .orElse("");
    }
}
