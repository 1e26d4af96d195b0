package org.yiwang.portal.workbench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yiwang.application.DeliveryMethod;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Detail;

/**
 * The clerk's answers about a delivery. The form of all actions contains them, so they count only if the result is
 * delivered.
 */
public record DeliveryForm(Map<String, String> typed, int visits) {

    /** The typed details that {@code action} takes. */
    static Map<String, String> details(Action action, Map<String, String> typed) {
        Map<String, String> details = new LinkedHashMap<>();
        action.rule().takes().forEach(detail -> details.put(detail.key(), typed.getOrDefault(detail.key(), "")));
        details.values().removeIf(String::isBlank);
        return details;
    }

    /** The methods that a clerk can choose; the applicant's own confirmation is not among them. */
    public List<DeliveryMethod> methods() {
        return List.of(DeliveryMethod.HAND, DeliveryMethod.POST);
    }

    public boolean chosen(DeliveryMethod method) {
        return method.name().equals(typed.getOrDefault(Detail.METHOD.key(), DeliveryMethod.HAND.name()));
    }

    public String value(String name) {
        return Objects.requireNonNullElse(typed.get(name), "");
    }

    /** Whether the applicant has come to a window before. */
    public boolean visitedBefore() {
        return visits > 0;
    }
}
