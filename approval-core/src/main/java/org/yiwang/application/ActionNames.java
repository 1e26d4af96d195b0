package org.yiwang.application;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Ground;
import org.yiwang.application.action.State;
import org.yiwang.application.evidence.EvidenceKind;
import org.yiwang.application.intake.Channel;
import org.yiwang.application.work.PartState;
import org.yiwang.attendance.Whereabouts;

/** Names actions, states, channels, kinds of evidence, grounds and whereabouts in the user interface. */
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

    /** The state, and that of a joint item of which only some parts were granted as that. */
    public String of(State state, @Nullable Outcome outcome) {
        return outcome == Outcome.PARTLY_GRANTED ? text("state.partly." + state.name()) : of(state);
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

    public String of(EvidenceKind kind) {
        return text("evidence." + kind.name());
    }

    public String of(Ground ground) {
        return text("ground." + ground.name());
    }

    public String of(Whereabouts where) {
        return text("presence." + where.name());
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
