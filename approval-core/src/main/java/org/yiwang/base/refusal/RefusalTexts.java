package org.yiwang.base.refusal;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The sentences of refusals, in the reader's language. */
@Component
public class RefusalTexts {

    private final MessageSource messages;

    RefusalTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** The sentence for one refusal. */
    public String of(Refusal refusal) {
        return messages.getMessage(
                "refusal." + refusal.code(), refusal.arguments().toArray(), Locale.SIMPLIFIED_CHINESE);
    }
}
