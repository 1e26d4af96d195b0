package org.yiwang.portal.apply;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yiwang.catalogue.FieldType;
import org.yiwang.catalogue.FormAnswers;
import org.yiwang.catalogue.FormField;

/**
 * A field of the item's form as an input of the page: its name, its value, the condition in words, and whether other
 * fields depend on it.
 */
record FieldInput(FormField field, String value, @Nullable When condition, boolean opens) {

    static final String NAME = "form.";
    private static final int MAX_BUTTONS = 8;

    /** The condition: another field, named by its label, holds a value. */
    record When(String label, String value) {}

    /** Every field, required or not, because without scripts the form must be whole. */
    static List<FieldInput> all(List<FormField> fields, Map<String, String> form) {
        return fields.stream().map(field -> of(field, fields, form)).toList();
    }

    /** The fields that these answers require. */
    static List<FieldInput> asked(List<FormField> fields, Map<String, String> form) {
        return FormAnswers.asked(fields, form).stream()
                .map(field -> of(field, fields, form))
                .toList();
    }

    private static FieldInput of(FormField field, List<FormField> fields, Map<String, String> form) {
        return new FieldInput(
                field, form.getOrDefault(field.name(), ""), when(field, fields), opensOthers(field, fields));
    }

    private static boolean opensOthers(FormField field, List<FormField> fields) {
        return fields.stream()
                .map(FormField::condition)
                .anyMatch(condition -> condition != null && condition.field().equals(field.name()));
    }

    private static @Nullable When when(FormField field, List<FormField> fields) {
        FormField.Condition condition = field.condition();
        if (condition == null) {
            return null;
        }
        String label = fields.stream()
                .filter(other -> other.name().equals(condition.field()))
                .map(FormField::label)
                .findFirst()
                .orElse(condition.field());
        return new When(label, condition.value());
    }

    public String name() {
        return NAME + field.name();
    }

    public boolean large() {
        return field.type() == FieldType.LONG_TEXT;
    }

    /** Draws few options as a group of buttons, many as a list. */
    public boolean buttons() {
        return field.type() == FieldType.CHOICE && field.choices().size() <= MAX_BUTTONS;
    }

    public boolean list() {
        return field.type() == FieldType.CHOICE && !buttons();
    }

    /**
     * The type of a one-line input. Numbers are text with a numeric keyboard, because spinners change them by accident.
     */
    public String type() {
        return switch (field.type()) {
            case DATE -> "date";
            case PHONE -> "tel";
            default -> "text";
        };
    }

    public @Nullable String inputMode() {
        return field.type() == FieldType.NUMBER ? "decimal" : null;
    }

    public boolean hinted() {
        return condition != null || !field.help().isEmpty();
    }
}
