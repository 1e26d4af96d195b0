package org.yiwang.portal.apply;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.yiwang.base.identifier.IdKind;
import org.yiwang.base.text.PlainText;
import org.yiwang.catalogue.FormField;
import org.yiwang.catalogue.Target;
import org.yiwang.draft.Draft;

/** The form of a draft as typed; the names of the inputs are those of the API's fields. */
final class DraftForm {

    private static final String FORM = "form.";
    private static final int MAX_CHARACTERS = 4000;

    private final MultiValueMap<String, String> typed;

    DraftForm(MultiValueMap<String, String> typed) {
        this.typed = typed;
    }

    /**
     * Applies this form to the draft: what the form does not hold stays, and answers to fields that the item does not
     * ask for (any more) are dropped.
     */
    Draft appliedTo(Draft draft, List<FormField> fields) {
        return new Draft(
                draft.id(),
                draft.accountId(),
                draft.itemCode(),
                text("title", draft.title()),
                kind(draft.kind()),
                text("applicant.name", draft.name()),
                text("applicant.idNumber", draft.idNumber()),
                text("applicant.phone", draft.phone()),
                form(draft.form(), fields),
                PaperInput.applied(draft, typed),
                MandateInput.applied(draft.intake(), typed),
                draft.changedAt(),
                idKind(typed, "applicant.idKind", draft.idKind()));
    }

    /** The kind of document that was chosen; {@code before} when the form does not ask, or names no kind. */
    static @Nullable IdKind idKind(MultiValueMap<String, String> typed, String name, @Nullable IdKind before) {
        return IdKind.ofPeople().stream()
                .filter(kind -> kind.name().equals(typed.getFirst(name)))
                .findFirst()
                .orElse(before);
    }

    private Target kind(Target before) {
        String name = String.valueOf(typed.getFirst("applicant.kind")).toUpperCase(Locale.ROOT);
        for (Target target : Target.values()) {
            if (target.name().equals(name)) {
                return target;
            }
        }
        return before;
    }

    private Map<String, String> form(Map<String, String> before, List<FormField> fields) {
        Map<String, String> form = new LinkedHashMap<>();
        for (FormField field : fields) {
            String given = typed.getFirst(FORM + field.name());
            String value = given == null ? before.get(field.name()) : cut(given);
            if (value != null) {
                form.put(field.name(), value);
            }
        }
        return form;
    }

    private @Nullable String text(String name, @Nullable String before) {
        String value = typed.getFirst(name);
        return value == null ? before : cut(value.strip());
    }

    /** Counts a browser's line end as one character, and cuts text that is too long for any rule. */
    private static String cut(String text) {
        String unix = text.replace("\r\n", "\n");
        return PlainText.cut(unix, MAX_CHARACTERS);
    }
}
