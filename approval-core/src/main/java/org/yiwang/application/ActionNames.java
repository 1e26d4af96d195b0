package org.yiwang.application;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yiwang.application.intake.Channel;
import org.yiwang.application.work.PartState;

/** Names actions, states and channels in the user interface. */
@Component
public class ActionNames {

    private final MessageSource messages;

    ActionNames(MessageSource messages) {
        this.messages = messages;
    }

    /** The action's name; no action is the submission. */
    public String of(@Nullable Action action) {
        return text("action." + (action == null ? "SUBMIT" : action.name()));
    }

    public String of(State state) {
        return text("state." + state.name());
    }

    public String of(PartState state) {
        return text("partState." + state.name());
    }

    public String of(Outcome outcome) {
        return text("outcome." + outcome.name());
    }

    public String of(Channel channel) {
        return text("channel." + channel.name());
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
