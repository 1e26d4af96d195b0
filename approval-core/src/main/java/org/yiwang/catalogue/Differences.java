package org.yiwang.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yiwang.catalogue.Difference.Part;

/** Compares two versions of an item: field by field, material by material, step by step. */
public final class Differences {

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    /** All differences, in the order in which the guide shows things; empty when both say the same. */
    public static List<Difference> between(Item before, Item after) {
        Differences differences = new Differences();
        Map<String, Object> then = facts(before);
        facts(after).forEach((key, value) -> differences.compare(Part.FIELD, key, then.get(key), value));
        differences.compareAll(Part.MATERIAL, before.materials(), after.materials(), Material::name);
        differences.compareAll(Part.STEP, before.steps(), after.steps(), Step::name);
        differences.compareAll(Part.FORM_FIELD, before.fields(), after.fields(), FormField::name);
        return List.copyOf(differences.found);
    }

    private static Map<String, Object> facts(Item item) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", item.name());
        facts.put("itemType", item.itemType());
        facts.put("category", item.category());
        facts.put("department", item.department());
        facts.put("windowType", item.windowType());
        facts.put("targets", item.targets());
        facts.put("handlingType", item.handlingType());
        facts.put("result", item.result());
        facts.put("acceptLevel", item.acceptLevel());
        facts.put("decideLevel", item.decideLevel());
        facts.put("statutoryDays", item.statutory().number());
        facts.put("statutoryUnit", item.statutory().unit());
        facts.put("promisedDays", item.promised().number());
        facts.put("promisedUnit", item.promised().unit());
        facts.put("visits", item.visits());
        facts.put("separateDecider", item.separatesDecider());
        facts.put("fee", item.fee());
        facts.put("feeBasis", item.feeBasis());
        facts.put("legalBasis", item.legalBasis());
        return facts;
    }

    private <T> void compareAll(Part part, List<T> before, List<T> after, Function<T, String> name) {
        Map<String, T> then = byName(before, name);
        Map<String, T> now = byName(after, name);
        Set<String> names = new LinkedHashSet<>(now.keySet());
        names.addAll(then.keySet());
        names.forEach(each -> compare(part, each, then.get(each), now.get(each)));
    }

    private void compare(Part part, String key, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            found.add(new Difference(part, key, before, after));
        }
    }

    /** Steps may share a name: a count distinguishes the second 送达. */
    private static <T> Map<String, T> byName(List<T> parts, Function<T, String> name) {
        Map<String, T> byName = new LinkedHashMap<>();
        for (T part : parts) {
            String key = name.apply(part);
            long earlier = parts.subList(0, parts.indexOf(part)).stream()
                    .filter(other -> name.apply(other).equals(key))
                    .count();
            byName.put(earlier == 0 ? key : key + " (" + (earlier + 1) + ")", part);
        }
        return byName;
    }
}
