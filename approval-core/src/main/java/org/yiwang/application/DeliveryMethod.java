package org.yiwang.application;

import java.util.Arrays;
import java.util.Optional;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Detail;
import org.yiwang.application.history.HistoryEntry;

/** The way in which the result reaches the applicant. */
public enum DeliveryMethod {
    /** 直接送达: handed over at the window. */
    HAND,
    /** 邮寄送达. */
    POST,
    /** 电子送达: the applicant confirms the receipt online. */
    ONLINE;

    /** The delivery method of a history entry; by hand when it names none, and when it was
     * confirmed before a window. */
    public static DeliveryMethod of(HistoryEntry entry) {
        return entry.action() == Action.CONFIRM_RECEIPT && entry.forApplicant() == null
                ? ONLINE
                : of(entry.details().getOrDefault(Detail.METHOD.key(), "")).orElse(HAND);
    }

    public static Optional<DeliveryMethod> of(String name) {
        return Arrays.stream(values())
                .filter(method -> method.name().equals(name))
                .findFirst();
    }
}
