package org.yiwang.portal.apply;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yiwang.application.submission.Places;
import org.yiwang.catalogue.Item;
import org.yiwang.division.Division;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Divisions;
import org.yiwang.draft.Draft;
import org.yiwang.node.ThisNode;

/** The part of a draft's form about the place: the divisions to choose from, by the one above them. */
@Component
class PlacePart {

    private final Places places;
    private final Divisions divisions;
    private final ThisNode node;

    PlacePart(Places places, Divisions divisions, ThisNode node) {
        this.places = places;
        this.divisions = divisions;
        this.node = node;
    }

    /** The page's data; {@code here} is the name of this node where it is the place unless another is chosen. */
    record View(@Nullable String here, String chosen, List<Group> groups) {}

    /** The divisions below one. */
    record Group(String name, List<Division> divisions) {}

    /** Null when the item leaves nothing to choose. */
    @Nullable
    View of(Draft draft, Item item) {
        List<Division> choices = places.choices(item);
        if (choices.size() < 2) {
            return null;
        }
        return new View(
                places.isAsked(item) ? null : node.name(),
                Objects.requireNonNullElse(draft.intake().place(), ""),
                groups(choices));
    }

    /** This node's own area first, because most applicants are at home there. */
    private List<Group> groups(List<Division> choices) {
        Map<DivisionCode, List<Division>> byParent = new LinkedHashMap<>();
        choices.stream().filter(choice -> isNear(choice.code())).forEach(choice -> add(byParent, choice));
        choices.stream().filter(choice -> !isNear(choice.code())).forEach(choice -> add(byParent, choice));
        List<Group> groups = new ArrayList<>();
        byParent.forEach((parent, below) -> groups.add(new Group(divisions.nameOf(parent), List.copyOf(below))));
        return List.copyOf(groups);
    }

    private boolean isNear(DivisionCode choice) {
        return parent(choice).equals(node.code()) || parent(choice).equals(parent(node.code()));
    }

    private static void add(Map<DivisionCode, List<Division>> byParent, Division choice) {
        byParent.computeIfAbsent(parent(choice.code()), parent -> new ArrayList<>())
                .add(choice);
    }

    private static DivisionCode parent(DivisionCode code) {
        return code.path().get(Math.min(1, code.path().size() - 1));
    }
}
