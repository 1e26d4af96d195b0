package org.yiwang.application.history;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.work.Person;
import org.yiwang.division.DivisionCode;

/**
 * 首问责任人 (实施意见二（三）5: 首问负责): the first member of staff who took part in an application, at {@code node}. They stay
 * responsible wherever it travels, until somebody of that node whom they asked, {@code offeredTo}, takes it on.
 */
public record FirstContact(
        Person person, DivisionCode node, String nodeName, Instant since, @Nullable Person offeredTo) {

    public FirstContact offered(@Nullable Person to) {
        return new FirstContact(person, node, nodeName, since, to);
    }

    public FirstContact accepted(Instant at) {
        return new FirstContact(Objects.requireNonNull(offeredTo), node, nodeName, at, null);
    }
}
