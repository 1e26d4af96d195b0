package org.yiwang.catalogue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The form of a joint item: the fields of all members, each asked for once (一张表单). Fields of one name are one when they
 * are of one type with the same choices; a different one keeps its place under a name of its own.
 */
final class JointFields {

    private final Map<String, FormField> byName = new LinkedHashMap<>();
    private final Map<String, List<String>> byItem = new HashMap<>();

    private JointFields() {}

    static JointFields of(List<Item> members) {
        JointFields fields = new JointFields();
        members.forEach(fields::addAll);
        return fields;
    }

    List<FormField> all() {
        return List.copyOf(byName.values());
    }

    /** The names of a member's fields in the joint form. */
    List<String> namesOf(Item member) {
        return byItem.getOrDefault(member.code(), List.of());
    }

    private void addAll(Item member) {
        Map<String, String> names = new LinkedHashMap<>();
        member.fields().forEach(field -> names.put(field.name(), nameOf(field, member)));
        byItem.put(member.code(), List.copyOf(names.values()));
        member.fields().forEach(field -> {
            FormField named = named(field, names);
            byName.merge(named.name(), named, JointFields::stricter);
        });
    }

    private String nameOf(FormField field, Item member) {
        FormField known = byName.get(field.name());
        boolean other = known != null
                && (known.type() != field.type() || !known.choices().equals(field.choices()));
        return other
                ? field.name() + "_" + member.code().toLowerCase(Locale.ROOT).replace('-', '_')
                : field.name();
    }

    private static FormField named(FormField field, Map<String, String> names) {
        FormField.Condition asked = field.condition();
        return new FormField(
                names.get(field.name()),
                field.label(),
                field.type(),
                field.required(),
                field.help(),
                field.limits(),
                field.choices(),
                asked == null
                        ? null
                        : new FormField.Condition(names.getOrDefault(asked.field(), asked.field()), asked.value()));
    }

    /** Required when one of both is, and asked always when both are not asked on the same condition. */
    private static FormField stricter(FormField one, FormField other) {
        return new FormField(
                one.name(),
                one.label(),
                one.type(),
                one.required() || other.required(),
                one.help(),
                one.limits(),
                one.choices(),
                Objects.equals(one.condition(), other.condition()) ? one.condition() : null);
    }
}
