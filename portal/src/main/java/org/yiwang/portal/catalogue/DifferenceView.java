package org.yiwang.portal.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yiwang.catalogue.Difference;
import org.yiwang.catalogue.Differences;
import org.yiwang.catalogue.FormField;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.Material;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.Target;
import org.yiwang.deadline.TermUnit;
import org.yiwang.division.Level;
import org.yiwang.portal.page.PortalTexts;

/** A difference in words: its subject, the old value, the new value. */
record DifferenceView(Difference.Part part, String name, @Nullable String before, @Nullable String after) {

    /** Puts differences into words. */
    @Component
    static class Wording {

        private final PortalTexts texts;

        Wording(PortalTexts texts) {
            this.texts = texts;
        }

        List<DifferenceView> between(Item before, Item after) {
            return Differences.between(before, after).stream().map(this::view).toList();
        }

        private DifferenceView view(Difference difference) {
            return new DifferenceView(
                    difference.part(), name(difference), words(difference.before()), words(difference.after()));
        }

        private String name(Difference difference) {
            return difference.part() == Difference.Part.FIELD
                    ? texts.of("catalogue.fact." + difference.key())
                    : difference.key();
        }

        private @Nullable String words(@Nullable Object value) {
            if (value == null) {
                return null;
            }
            if (value instanceof Level level) {
                return texts.of("level." + level);
            }
            if (value instanceof TermUnit unit) {
                return texts.of("termUnit." + unit);
            }
            if (value instanceof Set<?> targets) {
                return targets.stream()
                        .map(Target.class::cast)
                        .sorted()
                        .map(target -> texts.of("target." + target))
                        .collect(Collectors.joining("、"));
            }
            return value instanceof Record part ? partInWords(part) : value.toString();
        }

        private String partInWords(Record part) {
            if (part instanceof Material material) {
                return texts.of(
                        "catalogue.material",
                        material.seq(),
                        material.form(),
                        material.copies(),
                        texts.of("necessity." + material.necessity()),
                        material.origin(),
                        material.note());
            }
            if (part instanceof Step step) {
                return texts.of(
                        "catalogue.step",
                        step.seq(),
                        texts.of("stepKind." + step.kind()),
                        texts.of("level." + step.level()),
                        step.post(),
                        step.days(),
                        step.counted() ? 1 : 0);
            }
            return part instanceof FormField field ? fieldInWords(field) : part.toString();
        }

        private String fieldInWords(FormField field) {
            FormField.Condition condition = field.condition();
            return texts.of(
                    "catalogue.field",
                    field.label(),
                    texts.of("fieldType." + field.type()),
                    field.required() ? 1 : 0,
                    String.join("；", field.choices()),
                    condition == null ? "" : condition.toString(),
                    field.help());
        }
    }
}
