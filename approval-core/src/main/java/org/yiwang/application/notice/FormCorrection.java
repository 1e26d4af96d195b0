package org.yiwang.application.notice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.yiwang.application.Application;
import org.yiwang.application.action.Detail;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.catalogue.FormAnswers;

/** Corrects answers of the form while a notice is answered; the history keeps the ones before. */
public record FormCorrection(Application application, Map<String, String> corrected) {

    /** The corrections among the details of a command. */
    public static FormCorrection of(Application application, Map<String, String> details) {
        Map<String, String> corrected = new LinkedHashMap<>();
        details.forEach((key, answer) -> {
            if (key.startsWith(Detail.FORM)) {
                corrected.put(key.substring(Detail.FORM.length()), answer);
            }
        });
        return new FormCorrection(application, corrected);
    }

    public boolean isNone() {
        return corrected.isEmpty();
    }

    /** The first reason why the corrected form can't be taken. */
    public Optional<Refusal> refusal() {
        return isNone()
                ? Optional.empty()
                : FormAnswers.check(application.item().fields(), merged()).stream()
                        .findFirst();
    }

    /** The form after the corrections. */
    public Map<String, String> form() {
        return isNone()
                ? application.form()
                : FormAnswers.kept(application.item().fields(), merged());
    }

    /** The corrected answers as they were, as details of the history. */
    public Map<String, String> before() {
        Map<String, String> before = new LinkedHashMap<>();
        corrected
                .keySet()
                .forEach(name -> before.put(
                        HistoryEntry.BEFORE + name, application.form().getOrDefault(name, "")));
        return before;
    }

    private Map<String, String> merged() {
        Map<String, String> form = new LinkedHashMap<>(application.form());
        form.putAll(corrected);
        return form;
    }
}
