package org.yiwang.portal.page;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.RefusalTexts;

/** The pages' messages, for code that chooses one. */
@Component
public class PortalTexts {

    private final MessageSource messages;
    private final RefusalTexts refusals;

    PortalTexts(MessageSource messages, RefusalTexts refusals) {
        this.messages = messages;
        this.refusals = refusals;
    }

    public String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }

    /** The text of a key that may be absent. */
    public String orElse(String key, String otherwise) {
        String text = messages.getMessage(key, null, otherwise, Locale.SIMPLIFIED_CHINESE);
        return text == null ? otherwise : text;
    }

    public List<String> of(List<Refusal> reasons) {
        return reasons.stream().map(refusals::of).toList();
    }

    /** Refusals as a form shows them. */
    public FieldErrors errors(List<Refusal> reasons) {
        return new FieldErrors(reasons.stream()
                .map(reason -> new FieldErrors.FieldError(reason.field(), refusals.of(reason)))
                .toList());
    }
}
