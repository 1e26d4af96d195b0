package org.yiwang.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field of an item's application form. {@code name} is its key in the application, {@code label} its text for the
 * applicant. A field with a condition is asked for only when another field holds a certain value.
 */
public record FormField(
        String name,
        String label,
        FieldType type,
        boolean required,
        String help,
        Limits limits,
        List<String> choices,
        @Nullable Condition condition) {

    /** The field of every form whose item defines none. */
    public static final FormField REASON =
            new FormField("reason", "申请事由", FieldType.LONG_TEXT, false, "写明原因和具体要求", Limits.NONE, List.of(), null);

    /**
     * The limits of a value; empty texts limit nothing. {@code least} and {@code most} bound a number or a date,
     * {@code pattern} is a regular expression for the whole of a text.
     */
    public record Limits(String pattern, String least, String most) {

        public static final Limits NONE = new Limits("", "", "");
    }

    /** Asked for only when {@code field} holds {@code value}. */
    public record Condition(String field, String value) {

        @Override
        public String toString() {
            return field + "=" + value;
        }
    }

    public FormField {
        choices = List.copyOf(choices);
    }

    /** Whether it is asked for when the form holds {@code form}. */
    public boolean asked(Map<String, String> form) {
        return condition == null
                || condition
                        .value()
                        .equals(form.getOrDefault(condition.field(), "").strip());
    }
}
