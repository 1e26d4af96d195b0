package org.yiwang.portal.action;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Detail;
import org.yiwang.application.disclosure.Disclosure;
import org.yiwang.application.history.Supplements.Notice;
import org.yiwang.catalogue.FieldType;
import org.yiwang.catalogue.FormAnswers;
import org.yiwang.catalogue.FormField;
import org.yiwang.identity.Actor;

/** The answers of the form that can be corrected while a notice is answered, each with what the notice says of it. */
@Component
class Corrections {

    private final Disclosure disclosure;

    Corrections(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    /** An answer to correct: the field, its value as typed or as it is, and the deficiencies that are about it. */
    record Correction(String name, FormField field, String value, List<String> deficiencies) {

        public boolean large() {
            return field.type() == FieldType.LONG_TEXT;
        }

        public boolean list() {
            return field.type() == FieldType.CHOICE;
        }

        public String type() {
            return field.type() == FieldType.DATE ? "date" : "text";
        }
    }

    /** None for an action that does not answer a notice. */
    List<Correction> of(Application application, Action action, Map<String, String> typed, Actor reader) {
        if (!action.rule().renewsReceipt()) {
            return List.of();
        }
        Map<String, String> shown = disclosure.of(application, reader).form();
        Map<String, List<String>> told = told(application);
        return FormAnswers.asked(application.item().fields(), shown).stream()
                .map(field -> correction(field, shown, typed, told))
                .toList();
    }

    /** The answers that differ from what the page showed, as details of the action. */
    Map<String, String> typed(Application application, Action action, Map<String, String> typed, Actor reader) {
        Map<String, String> changed = new LinkedHashMap<>();
        of(application, action, Map.of(), reader).stream()
                .filter(correction -> typed.containsKey(correction.name()))
                .filter(correction -> !typed.get(correction.name()).equals(correction.value()))
                .forEach(correction -> changed.put(correction.name(), typed.get(correction.name())));
        return changed;
    }

    /** The deficiencies of the last notice by the material or answer that they are about. */
    static Map<String, List<String>> told(Application application) {
        Notice notice = application.supplements().lastNotice();
        Map<String, List<String>> told = new HashMap<>();
        if (notice != null) {
            IntStream.range(0, notice.about().size())
                    .forEach(at -> told.merge(
                            notice.about().get(at),
                            List.of(notice.deficiencies().get(at)),
                            Corrections::both));
        }
        return told;
    }

    private static List<String> both(List<String> first, List<String> second) {
        return IntStream.range(0, first.size() + second.size())
                .mapToObj(at -> at < first.size() ? first.get(at) : second.get(at - first.size()))
                .toList();
    }

    private static Correction correction(
            FormField field, Map<String, String> shown, Map<String, String> typed, Map<String, List<String>> told) {
        String name = Detail.FORM + field.name();
        String value = typed.getOrDefault(name, shown.getOrDefault(field.name(), ""));
        return new Correction(name, field, value, told.getOrDefault(name, List.of()));
    }
}
