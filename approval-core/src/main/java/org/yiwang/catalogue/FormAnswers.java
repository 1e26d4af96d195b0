package org.yiwang.catalogue;

import static org.yiwang.base.refusal.Refusal.invalid;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yiwang.base.identifier.PhoneNumber;
import org.yiwang.base.identifier.TypedNumber;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.text.PlainText;

/** Checks the answers of a form against its fields and reports all errors at once (一次告知). */
public final class FormAnswers {

    private final List<FormField> fields;
    private final Map<String, String> form;
    private final List<Refusal> refusals = new ArrayList<>();

    private FormAnswers(List<FormField> fields, Map<String, String> form) {
        this.fields = fields;
        this.form = form;
    }

    /** All errors, in the order of the fields; each refusal is about the field {@code form.<name>}. */
    public static List<Refusal> check(List<FormField> fields, Map<String, String> form) {
        FormAnswers answers = new FormAnswers(fields, form);
        answers.checkNames();
        asked(fields, form).forEach(answers::checkField);
        return List.copyOf(answers.refusals);
    }

    /**
     * The fields that are asked for, given these answers; an answer to a field that is not asked for opens no further
     * field.
     */
    public static List<FormField> asked(List<FormField> fields, Map<String, String> form) {
        List<FormField> asked = new ArrayList<>();
        Map<String, String> counted = new HashMap<>();
        for (FormField field : fields) {
            if (field.asked(counted)) {
                asked.add(field);
                counted.put(field.name(), plain(field, form.getOrDefault(field.name(), "")));
            }
        }
        return List.copyOf(asked);
    }

    /** The answers to the fields asked for, in their order, without blank ones. */
    public static Map<String, String> kept(List<FormField> fields, Map<String, String> form) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (FormField field : asked(fields, form)) {
            String value = plain(field, form.getOrDefault(field.name(), ""));
            if (!value.isEmpty()) {
                kept.put(field.name(), value);
            }
        }
        return kept;
    }

    /** An answer as it is checked and stored, however it was typed. */
    private static String plain(FormField field, String typed) {
        return switch (field.type()) {
            case PHONE -> PhoneNumber.plain(typed);
            case NUMBER, DATE -> PlainText.of(typed).replace(" ", "").replaceAll("[\\p{Pd}\u2212]", "-");
            case CHOICE -> choice(field, PlainText.of(typed));
            case TEXT -> fitting(field, typed);
            case LONG_TEXT -> PlainText.running(typed);
        };
    }

    private static String choice(FormField field, String plain) {
        return field.choices().stream()
                .filter(choice -> PlainText.of(choice).equals(plain))
                .findFirst()
                .orElse(plain);
    }

    /** Takes the form that fits the item's pattern, because a pattern mostly describes a number or a code. */
    private static String fitting(FormField field, String typed) {
        String kept = PlainText.kept(typed);
        return Stream.of(kept, PlainText.of(typed), TypedNumber.plain(typed))
                .filter(text -> !field.limits().pattern().isEmpty() && fits(field, text))
                .findFirst()
                .orElse(kept);
    }

    private void checkNames() {
        List<String> known = fields.stream().map(FormField::name).toList();
        form.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> refusals.add(invalid("form", "form.unknownField", name, String.join("、", known))));
    }

    private void checkField(FormField field) {
        String value = plain(field, form.getOrDefault(field.name(), ""));
        if (value.isEmpty()) {
            require(!field.required(), field, field.type() == FieldType.CHOICE ? "form.notChosen" : "form.missing");
        } else if (PlainText.length(value) > field.type().maxCharacters()) {
            require(false, field, "form.tooLong", field.type().maxCharacters());
        } else {
            checkValue(field, value);
        }
    }

    private void checkValue(FormField field, String value) {
        switch (field.type()) {
            case TEXT, LONG_TEXT -> require(fits(field, value), field, "form.pattern", field.help());
            case PHONE -> require(PhoneNumber.isValid(value), field, "form.notAPhone");
            case CHOICE ->
                require(field.choices().contains(value), field, "form.notAChoice", String.join("、", field.choices()));
            case NUMBER -> checkBounds(field, value, "form.notANumber", FormAnswers::number);
            default -> checkBounds(field, value, "form.notADate", LocalDate::parse);
        }
    }

    private static boolean fits(FormField field, String value) {
        return field.limits().pattern().isEmpty()
                || BoundedPattern.matches(field.limits().pattern(), value);
    }

    /** A number as people write it: digits with at most one point, no exponent. */
    static BigDecimal number(String text) {
        if (!text.matches("-?[0-9]{1,15}(\\.[0-9]{1,4})?")) {
            throw new NumberFormatException(text);
        }
        return new BigDecimal(text);
    }

    private <T extends Comparable<? super T>> void checkBounds(
            FormField field, String value, String notOne, Function<String, T> parse) {
        try {
            T given = parse.apply(value);
            String least = field.limits().least();
            String most = field.limits().most();
            require(least.isEmpty() || given.compareTo(parse.apply(least)) >= 0, field, "form.tooSmall", least);
            require(most.isEmpty() || given.compareTo(parse.apply(most)) <= 0, field, "form.tooLarge", most);
        } catch (NumberFormatException | DateTimeException unreadable) {
            require(false, field, notOne);
        }
    }

    private void require(boolean holds, FormField field, String code, Object... more) {
        if (!holds) {
            List<Object> arguments = new ArrayList<>(List.of(field.label()));
            arguments.addAll(List.of(more));
            refusals.add(invalid("form." + field.name(), code, arguments.toArray()));
        }
    }
}
