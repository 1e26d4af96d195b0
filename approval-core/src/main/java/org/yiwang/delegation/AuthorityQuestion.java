package org.yiwang.delegation;

import java.time.Instant;
import java.util.Map;
import org.yiwang.catalogue.StepKind;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Level;

/**
 * May {@code node} do a step of kind {@code what} of an item, at {@code at}, for an application with {@code form} whose
 * matter lies at {@code place}? {@code lawfulLevel} is the level of the step without delegations.
 */
public record AuthorityQuestion(
        String itemCode,
        StepKind what,
        Level lawfulLevel,
        DivisionCode node,
        DivisionCode place,
        Map<String, String> form,
        Instant at) {

    /** The same about another node. */
    AuthorityQuestion about(DivisionCode other) {
        return new AuthorityQuestion(itemCode, what, lawfulLevel, other, place, form, at);
    }

    /** Whether the step is the node's own, by the item, without any delegation. */
    boolean isItsOwn() {
        return node.level() == lawfulLevel;
    }
}
