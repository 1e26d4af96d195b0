package org.yiwang.delegation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yiwang.division.DivisionCode;

/**
 * The conditions of a delegation: it holds for applications whose matter lies in one of {@code areas} (anywhere below the
 * delegate when there is none) and whose form names no more than {@code limit}.
 */
public record Conditions(List<DivisionCode> areas, @Nullable Limit limit) {

    public static final Conditions NONE = new Conditions(List.of(), null);

    /** A number field of the item's form, and the most that it may hold. */
    public record Limit(String field, BigDecimal most) {}

    public Conditions {
        areas = areas == null ? List.of() : List.copyOf(areas);
    }

    /** Whether an application whose matter lies at {@code place} lies in the area. */
    public boolean covers(DivisionCode place) {
        return areas.isEmpty() || areas.stream().anyMatch(area -> area.covers(place));
    }

    /** Whether the form stays within the limit. A form that names no amount does not. */
    public boolean allows(Map<String, String> form) {
        return limit == null
                || amount(form, limit.field())
                        .filter(amount -> amount.compareTo(limit.most()) <= 0)
                        .isPresent();
    }

    private static Optional<BigDecimal> amount(Map<String, String> form, String field) {
        try {
            return Optional.ofNullable(form.get(field)).map(text -> new BigDecimal(text.strip()));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** Whether these hold for no application for which {@code wider} do not hold. */
    public boolean within(Conditions wider) {
        boolean areaWithin =
                wider.areas.isEmpty() || !areas.isEmpty() && areas.stream().allMatch(wider::covers);
        return areaWithin && limitWithin(wider.limit);
    }

    private boolean limitWithin(@Nullable Limit wider) {
        return wider == null
                || limit != null
                        && limit.field().equals(wider.field())
                        && limit.most().compareTo(wider.most()) <= 0;
    }
}
