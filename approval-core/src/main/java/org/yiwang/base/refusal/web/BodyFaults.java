package org.yiwang.base.refusal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.yiwang.base.refusal.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Names the field of a JSON body that cannot be read, the value found there, and the one expected. */
final class BodyFaults {

    private static final int MAX_SHOWN = 40;

    private static final Map<Class<?>, String> EXPECTED = Map.ofEntries(
            Map.entry(boolean.class, "true 或 false"),
            Map.entry(Boolean.class, "true 或 false"),
            Map.entry(int.class, "整数"),
            Map.entry(Integer.class, "整数"),
            Map.entry(long.class, "整数"),
            Map.entry(Long.class, "整数"),
            Map.entry(String.class, "文字"),
            Map.entry(LocalDate.class, "日期，例如 2026-12-01"),
            Map.entry(LocalTime.class, "钟点，例如 09:30"),
            Map.entry(Instant.class, "时间，例如 2026-12-01T00:00:00Z"));

    private BodyFaults() {}

    static Refusal of(HttpMessageNotReadableException unreadable) {
        for (Throwable at = unreadable; at != null; at = at.getCause()) {
            if (at instanceof JacksonException json) {
                return ofJson(json);
            }
        }
        return Refusal.of(Refusal.Kind.INVALID, "request.body", null);
    }

    private static Refusal ofJson(JacksonException json) {
        if (json instanceof StreamReadException
                || json.getPath().isEmpty() && !(json instanceof MismatchedInputException)) {
            return Refusal.of(
                    Refusal.Kind.INVALID,
                    "request.json",
                    null,
                    json.getLocation() == null ? 0 : json.getLocation().getLineNr(),
                    json.getLocation() == null ? 0 : json.getLocation().getColumnNr());
        }
        Object value = json instanceof InvalidFormatException wrong ? wrong.getValue() : null;
        Class<?> type = json instanceof MismatchedInputException wrong ? wrong.getTargetType() : null;
        return wrongValue(path(json), value, type);
    }

    /** The place of the value, {@code mandate.until} or {@code openings[0].day}. */
    private static String path(JacksonException json) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : json.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    /** Refuses the value of a field, a part of the address or a parameter. */
    static Refusal wrongValue(String field, @Nullable Object value, @Nullable Class<?> type) {
        String named = field.isEmpty() ? "正文" : field;
        String expected = expected(type);
        if (value == null) {
            return Refusal.invalid(named, "request.type", named, expected);
        }
        return Refusal.invalid(named, "request.value", named, shown(value), expected);
    }

    private static String shown(Object value) {
        String text = String.valueOf(value);
        return text.length() > MAX_SHOWN ? text.substring(0, MAX_SHOWN) + "…" : text;
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "接口文档写明的内容";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(word -> ((Enum<?>) word).name())
                    .collect(Collectors.joining("、", "下列之一：", ""));
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "列表（方括号）";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return EXPECTED.getOrDefault(type, "数字");
        }
        return EXPECTED.getOrDefault(type, "对象（花括号）");
    }
}
