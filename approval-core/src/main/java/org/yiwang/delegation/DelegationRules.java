package org.yiwang.delegation;

import static org.yiwang.base.refusal.Refusal.invalid;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.text.PlainText;
import org.yiwang.catalogue.FieldType;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.StepKind;
import org.yiwang.division.DivisionCode;

/** Checks a delegation and reports all errors at once. */
final class DelegationRules {

    private static final String LICENCE = "许可";
    private static final int MAX_REASON_LENGTH = 500;

    private final List<Refusal> refusals = new ArrayList<>();

    /** A new one, to hold from {@code from}. */
    static List<Refusal> check(GrantDelegation wanted, Item item, Instant from, DivisionCode county) {
        DelegationRules rules = new DelegationRules();
        rules.checkDelegate(wanted, item, county);
        rules.checkConditions(wanted.conditions(), wanted.to(), item);
        rules.require(!wanted.post().isBlank(), "post", "delegation.post.missing");
        rules.require(wanted.until() == null || from.isBefore(wanted.until()), "until", "delegation.until.beforeFrom");
        rules.checkReason(wanted.reason());
        return rules.refusals;
    }

    /** A change of one that is known. */
    static List<Refusal> check(NarrowDelegation wanted, Delegation before, Item item, Instant at) {
        DelegationRules rules = new DelegationRules();
        rules.checkConditions(wanted.conditions(), before.to(), item);
        rules.require(wanted.conditions().within(before.conditions()), "areas", "delegation.widened");
        rules.require(endsNoLater(wanted.until(), before.term().until()), "until", "delegation.widened");
        rules.require(wanted.until() == null || at.isBefore(wanted.until()), "until", "delegation.until.past");
        rules.checkReason(wanted.reason());
        return rules.refusals;
    }

    static List<Refusal> checkReasonOf(WithdrawDelegation wanted) {
        DelegationRules rules = new DelegationRules();
        rules.checkReason(wanted.reason());
        return rules.refusals;
    }

    private void checkDelegate(GrantDelegation wanted, Item item, DivisionCode county) {
        DivisionCode to = wanted.to();
        require(county.isAbove(to), "to", "delegation.to.elsewhere");
        boolean canBe =
                List.of(StepKind.ACCEPT, StepKind.REVIEW, StepKind.DECIDE).contains(wanted.what());
        boolean moves = item.steps().stream()
                .anyMatch(step -> step.kind() == wanted.what() && to.level().compareTo(step.level()) > 0);
        require(canBe && moves, "what", "delegation.nothingToDelegate", item.name());
        // 行政许可法第二十四条: a licence may be delegated to another administrative organ only.
        boolean licenceToCommunity = wanted.what() == StepKind.DECIDE
                && !to.level().hasAdministrativeOrgan()
                && item.itemType().contains(LICENCE);
        require(!licenceToCommunity, "to", "delegation.licenceToCommunity");
    }

    private void checkConditions(Conditions conditions, DivisionCode to, Item item) {
        require(conditions.areas().stream().allMatch(to::covers), "areas", "delegation.area.outside");
        Conditions.Limit limit = conditions.limit();
        if (limit != null) {
            boolean isNumber = item.formFields().stream()
                    .anyMatch(field -> field.name().equals(limit.field()) && field.type() == FieldType.NUMBER);
            require(isNumber, "limitField", "delegation.limit.noField", item.name());
            require(limit.most().compareTo(BigDecimal.ZERO) >= 0, "limitMost", "delegation.limit.negative");
        }
    }

    private void checkReason(String reason) {
        boolean said = !PlainText.isBlank(reason) && PlainText.length(PlainText.running(reason)) <= MAX_REASON_LENGTH;
        require(said, "reason", "delegation.reason.missing", MAX_REASON_LENGTH);
    }

    private static boolean endsNoLater(@Nullable Instant wanted, @Nullable Instant before) {
        return before == null || wanted != null && !wanted.isAfter(before);
    }

    private void require(boolean holds, String field, String code, Object... arguments) {
        if (!holds) {
            refusals.add(invalid(field, code, arguments));
        }
    }
}
