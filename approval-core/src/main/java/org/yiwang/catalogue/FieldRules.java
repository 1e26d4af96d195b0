package org.yiwang.catalogue;

import static org.yiwang.base.refusal.Refusal.invalid;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.yiwang.base.refusal.Refusal;

/** Checks the fields of an application form, so that every form can be filled in. */
final class FieldRules {

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9_]{0,39}");
    private static final int MAX_FIELDS = 50;

    private final List<FormField> before = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    static List<Refusal> check(List<FormField> fields) {
        FieldRules rules = new FieldRules();
        if (fields.size() > MAX_FIELDS) {
            rules.refusals.add(invalid("fields", "item.fields.tooMany", MAX_FIELDS));
        }
        ItemRules.repeated(fields, FormField::name)
                .ifPresent(name -> rules.refusals.add(invalid("fields", "item.fields.twice", name)));
        fields.forEach(rules::checkField);
        return rules.refusals;
    }

    private void checkField(FormField field) {
        require(NAME.matcher(field.name()).matches(), field, "item.fields.name");
        require(!field.label().isBlank(), field, "item.fields.label");
        boolean choice = field.type() == FieldType.CHOICE;
        require(!choice || field.choices().size() > 1, field, "item.fields.choices");
        require(limitsAreSound(field), field, "item.fields.limits");
        require(conditionIsSound(field), field, "item.fields.condition");
        before.add(field);
    }

    private boolean conditionIsSound(FormField field) {
        FormField.Condition condition = field.condition();
        if (condition == null) {
            return true;
        }
        Optional<FormField> other = before.stream()
                .filter(earlier -> earlier.name().equals(condition.field()))
                .findFirst();
        return other.isPresent()
                && (other.get().type() != FieldType.CHOICE
                        || other.get().choices().contains(condition.value()));
    }

    private static boolean limitsAreSound(FormField field) {
        FormField.Limits limits = field.limits();
        try {
            Pattern.compile(limits.pattern());
            return switch (field.type()) {
                case NUMBER -> ordered(limits, FormAnswers::number);
                case DATE -> ordered(limits, LocalDate::parse);
                default -> limits.least().isEmpty() && limits.most().isEmpty();
            };
        } catch (PatternSyntaxException | NumberFormatException | DateTimeException unreadable) {
            return false;
        }
    }

    private static <T extends Comparable<? super T>> boolean ordered(
            FormField.Limits limits, Function<String, T> parse) {
        T least = limits.least().isEmpty() ? null : parse.apply(limits.least());
        T most = limits.most().isEmpty() ? null : parse.apply(limits.most());
        return limits.pattern().isEmpty() && (least == null || most == null || least.compareTo(most) <= 0);
    }

    private void require(boolean holds, FormField field, String code) {
        if (!holds) {
            refusals.add(invalid("fields", code, field.name()));
        }
    }
}
