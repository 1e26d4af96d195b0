package org.yiwang.application.handling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yiwang.application.Detail;
import org.yiwang.application.HistoryEntry;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.catalogue.FormAnswers;
import org.yiwang.catalogue.FormField;

/** Corrects answers of the form while a notice is answered; the history keeps the ones before. */
final class FormCorrection {

    private FormCorrection() {}

    static boolean isIn(AttemptedAction act) {
        return !corrections(act).isEmpty();
    }

    static Optional<Refusal> refusal(AttemptedAction act) {
        return isIn(act) ? FormAnswers.check(fields(act), merged(act)).stream().findFirst() : Optional.empty();
    }

    /** The form after the corrections. */
    static Map<String, String> corrected(AttemptedAction act) {
        return isIn(act)
                ? FormAnswers.kept(fields(act), merged(act))
                : act.before().form();
    }

    /** The answers that are corrected, as they were. */
    static Map<String, String> before(AttemptedAction act) {
        Map<String, String> before = new LinkedHashMap<>();
        corrections(act)
                .keySet()
                .forEach(name -> before.put(
                        HistoryEntry.BEFORE + name, act.before().form().getOrDefault(name, "")));
        return before;
    }

    private static List<FormField> fields(AttemptedAction act) {
        return act.before().item().fields();
    }

    private static Map<String, String> merged(AttemptedAction act) {
        Map<String, String> form = new LinkedHashMap<>(act.before().form());
        form.putAll(corrections(act));
        return form;
    }

    private static Map<String, String> corrections(AttemptedAction act) {
        Map<String, String> corrections = new LinkedHashMap<>();
        act.command().details().forEach((key, answer) -> {
            if (key.startsWith(Detail.FORM)) {
                corrections.put(key.substring(Detail.FORM.length()), answer);
            }
        });
        return corrections;
    }
}
