package org.yiwang.importing.table;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiwang.base.text.PlainText;
import org.yiwang.catalogue.FormField;

/** Reads rows of form fields. Semicolons separate choices; a condition reads {@code field=value}. */
final class FieldRows {

    private FieldRows() {}

    /** A field and its place in the form. */
    record Placed(int seq, FormField field) {}

    static Placed field(Row row) {
        return Reading.of(row, FieldRows::field);
    }

    private static Placed field(Reading row) {
        FormField field = new FormField(
                PlainText.of(row.required("field")),
                row.required("label"),
                row.oneOf("type", Words.FIELD_TYPES),
                row.oneOf("required", Words.YES_OR_NO),
                row.text("help"),
                new FormField.Limits(row.text("pattern"), row.plain("min"), row.plain("max")),
                choices(row.text("choices")),
                condition(row));
        return new Placed(row.number("seq", 1), field);
    }

    private static List<String> choices(String text) {
        return Arrays.stream(text.split("[;\uFF1B]"))
                .map(String::strip)
                .filter(choice -> !choice.isEmpty())
                .toList();
    }

    private static FormField.@Nullable Condition condition(Reading row) {
        String text = PlainText.of(row.text("condition"));
        if (text.isEmpty()) {
            return null;
        }
        int sign = text.indexOf('=');
        if (sign < 1 || sign == text.length() - 1) {
            row.reject("condition", "import.notACondition", text);
            return null;
        }
        return new FormField.Condition(
                text.substring(0, sign).strip(), text.substring(sign + 1).strip());
    }
}
