package org.yiwang.portal.delegation;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.base.text.PlainText;
import org.yiwang.catalogue.StepKind;
import org.yiwang.delegation.Conditions;
import org.yiwang.delegation.GrantDelegation;
import org.yiwang.delegation.NarrowDelegation;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.CountyTime;

/** The form of a delegation as typed; invalid values are reported at once. */
final class DelegationForm {

    private final Map<String, String> typed;
    private final List<Refusal> unreadable = new ArrayList<>();

    DelegationForm(Map<String, String> typed) {
        this.typed = typed;
    }

    /** The form of these conditions, for narrowing. */
    static Map<String, String> of(Conditions conditions) {
        Map<String, String> typed = new HashMap<>();
        typed.put("areas", conditions.areas().stream().map(DivisionCode::value).collect(Collectors.joining(" ")));
        Conditions.Limit limit = conditions.limit();
        if (limit != null) {
            typed.put("limitField", limit.field());
            typed.put("limitMost", limit.most().toPlainString());
        }
        return typed;
    }

    GrantDelegation grant() {
        StepKind what = what();
        DivisionCode to = division("to", text("to"));
        Conditions conditions = conditions();
        Instant from = moment("from");
        Instant until = moment("until");
        Refused.ifAny(unreadable);
        return new GrantDelegation(
                text("itemCode"),
                Objects.requireNonNull(what),
                Objects.requireNonNull(to),
                text("post"),
                conditions,
                from,
                until,
                text("reason"));
    }

    NarrowDelegation narrow(String id) {
        Conditions conditions = conditions();
        Instant until = moment("until");
        Refused.ifAny(unreadable);
        return new NarrowDelegation(id, conditions, until, text("reason"));
    }

    String text(String name) {
        return typed.getOrDefault(name, "").strip();
    }

    private @Nullable StepKind what() {
        return Arrays.stream(StepKind.values())
                .filter(kind -> kind.name().equals(text("what")))
                .findFirst()
                .orElseGet(() -> refuse("what", "portal.delegationWhat"));
    }

    private Conditions conditions() {
        List<DivisionCode> areas = new ArrayList<>();
        for (String code : PlainText.of(text("areas")).split("[ ,;\u3001]+")) {
            DivisionCode area = code.isEmpty() ? null : division("areas", code);
            if (area != null) {
                areas.add(area);
            }
        }
        return new Conditions(areas, limit());
    }

    private Conditions.@Nullable Limit limit() {
        if (text("limitField").isEmpty() && text("limitMost").isEmpty()) {
            return null;
        }
        try {
            return new Conditions.Limit(text("limitField"), new BigDecimal(text("limitMost")));
        } catch (NumberFormatException notANumber) {
            return refuse("limitMost", "portal.delegationLimit");
        }
    }

    private @Nullable DivisionCode division(String field, String code) {
        return DivisionCode.isValid(code) ? new DivisionCode(code) : refuse(field, "portal.delegationDivision", code);
    }

    private @Nullable Instant moment(String field) {
        try {
            return CountyTime.instantOrNull(text(field));
        } catch (DateTimeException notAMoment) {
            return refuse(field, "portal.notAMoment");
        }
    }

    private <T> @Nullable T refuse(String field, String code, Object... arguments) {
        unreadable.add(Refusal.invalid(field, code, arguments));
        return null;
    }
}
