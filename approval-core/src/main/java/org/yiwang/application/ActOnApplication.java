package org.yiwang.application;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Detail;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.base.text.PlainText;

/**
 * Take {@code action} on an application. {@code version} is the version that the actor saw; the command is refused when
 * the application has changed since. Without it the newest version is acted upon. {@code details} are the action's
 * inputs by name, see {@link Detail}; {@code materials} is the evidence handed in by the material's number.
 */
public record ActOnApplication(
        ApplicationNo no,
        Action action,
        String comment,
        @Nullable Long version,
        Map<String, String> details,
        Map<Integer, Evidence> materials) {

    public ActOnApplication {
        comment = PlainText.running(comment);
        details = plain(details);
        materials = Map.copyOf(materials);
    }

    /** An action that needs no details. */
    public ActOnApplication(ApplicationNo no, Action action, String comment, @Nullable Long version) {
        this(no, action, comment, version, Map.of(), Map.of());
    }

    /** The detail of that name; empty when it was not given. */
    public String detail(Detail name) {
        return details.getOrDefault(name.key(), "");
    }

    /** The details that say something, each in the form in which it is checked and stored. */
    private static Map<String, String> plain(Map<String, String> typed) {
        Map<String, String> plain = new HashMap<>();
        typed.forEach((key, text) -> {
            String value = Detail.of(key).map(detail -> detail.plain(text)).orElse(text);
            if (!value.isEmpty()) {
                plain.put(key, value);
            }
        });
        return Map.copyOf(plain);
    }
}
