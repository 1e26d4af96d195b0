package org.yiwang.portal.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.Grounds;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.Profile;
import org.yiwang.catalogue.Target;
import org.yiwang.catalogue.Terms;
import org.yiwang.deadline.Term;
import org.yiwang.deadline.TermUnit;
import org.yiwang.division.Level;

/** The facts of an item as typed; its materials, steps and form fields are edited in a spreadsheet. */
final class ItemForm {

    /** The one-line texts, in the order of the form. */
    static final List<String> TEXTS =
            List.of("name", "itemType", "category", "department", "windowType", "handlingType", "result");

    /** The limits: each has a number and a unit, such as statutoryDays and statutoryUnit. */
    static final List<String> LIMITS = List.of("statutory", "promised");

    private static final String HOUR = "HOUR";

    /** The units to choose from. Hours become working days. */
    static final List<String> UNITS = Stream.concat(
                    Arrays.stream(TermUnit.values()).map(TermUnit::name), Stream.of(HOUR))
            .toList();

    static final List<String> GROUNDS = List.of("fee", "feeBasis", "legalBasis");

    private final MultiValueMap<String, String> typed;
    private final List<Refusal> unreadable = new ArrayList<>();

    ItemForm(MultiValueMap<String, String> typed) {
        this.typed = typed;
    }

    /** The form's values for an item. */
    static Map<String, String> of(Item item) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("name", item.name());
        facts.put("itemType", item.itemType());
        facts.put("category", item.category());
        facts.put("department", item.department());
        facts.put("windowType", item.windowType());
        facts.put("handlingType", item.handlingType());
        facts.put("result", item.result());
        facts.put("acceptLevel", item.acceptLevel().name());
        facts.put("decideLevel", item.decideLevel().name());
        facts.put("statutoryDays", String.valueOf(item.statutory().number()));
        facts.put("statutoryUnit", item.statutory().unit().name());
        facts.put("promisedDays", String.valueOf(item.promised().number()));
        facts.put("promisedUnit", item.promised().unit().name());
        facts.put("visits", String.valueOf(item.visits()));
        facts.put("separateDecider", Objects.toString(item.terms().separateDecider(), ""));
        facts.put("fee", item.fee());
        facts.put("feeBasis", item.feeBasis());
        facts.put("legalBasis", item.legalBasis());
        return facts;
    }

    /** The item with the values typed. */
    Item appliedTo(Item item) {
        Terms terms = new Terms(
                level("acceptLevel", item.acceptLevel()),
                level("decideLevel", item.decideLevel()),
                limit("statutory"),
                limit("promised"),
                number("visits"),
                separateDecider());
        Refused.ifAny(unreadable);
        return new Item(
                item.code(),
                item.edition(),
                new Profile(
                        text("name"),
                        text("itemType"),
                        text("category"),
                        text("department"),
                        text("windowType"),
                        targets(),
                        text("handlingType"),
                        text("result")),
                terms,
                new Grounds(text("fee"), text("feeBasis"), text("legalBasis")),
                item.materials(),
                item.steps(),
                item.fields());
    }

    /** Yes, no, or null where the type of the item tells. */
    private @Nullable Boolean separateDecider() {
        String chosen = text("separateDecider");
        return chosen.isEmpty() ? null : Boolean.valueOf(chosen);
    }

    /** The ticked targets. */
    Set<Target> targets() {
        Set<Target> targets = EnumSet.noneOf(Target.class);
        List<String> names = typed.getOrDefault("targets", List.of());
        for (Target target : Target.values()) {
            if (names.contains(target.name())) {
                targets.add(target);
            }
        }
        return targets;
    }

    private Level level(String name, Level before) {
        String chosen = text(name);
        for (Level level : Level.values()) {
            if (level.name().equals(chosen)) {
                return level;
            }
        }
        return before;
    }

    private Term limit(String name) {
        int number = number(name + "Days");
        String unit = text(name + "Unit");
        if (unit.equals(HOUR)) {
            return Term.ofHours(number, Profile.isOnTheSpot(text("handlingType")));
        }
        return Arrays.stream(TermUnit.values())
                .filter(each -> each.name().equals(unit))
                .findFirst()
                .map(each -> new Term(number, each))
                .orElseGet(() -> Term.workingDays(number));
    }

    private int number(String name) {
        try {
            return Integer.parseInt(text(name));
        } catch (NumberFormatException notANumber) {
            unreadable.add(Refusal.invalid(name, "portal.notANumber"));
            return 0;
        }
    }

    private String text(String name) {
        String value = typed.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
