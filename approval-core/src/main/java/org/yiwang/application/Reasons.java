package org.yiwang.application;

import java.util.Optional;
import org.yiwang.application.action.Detail;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refusal.Kind;

/** Makes the refusals that several actions share. */
public final class Reasons {

    private Reasons() {}

    public static Optional<Refusal> when(boolean refused, Kind kind, String code, Object... arguments) {
        return refused ? Optional.of(Refusal.of(kind, code, null, arguments)) : Optional.empty();
    }

    public static Optional<Refusal> invalid(boolean wrong, Detail detail, String code, Object... arguments) {
        return wrong ? Optional.of(Refusal.invalid(detail.key(), code, arguments)) : Optional.empty();
    }

    /** Refuses a text that is no whole number between one and {@code most}. */
    public static Optional<Refusal> days(String typed, int most) {
        return invalid(number(typed).filter(days -> days <= most).isEmpty(), Detail.DAYS, "action.days", most);
    }

    public static Optional<Integer> number(String typed) {
        return typed.matches("[1-9][0-9]{0,2}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}
