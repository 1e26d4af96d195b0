package org.yiwang.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.action.State;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.base.text.PlainText;
import org.yiwang.deadline.WorkingDays;
import org.yiwang.division.Division;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Divisions;
import org.yiwang.supervision.Light;

/** Reads the parameters of a list into a query. */
@Component
public class ListQueries {

    private static final int MAX_WORDS = 5;

    private final Divisions divisions;

    ListQueries(Divisions divisions) {
        this.divisions = divisions;
    }

    /**
     * The query of these parameters.
     *
     * @throws Refused naming every parameter that cannot be understood
     */
    public ListQuery read(Box box, ListParameters parameters) {
        Reading given = new Reading(parameters.given());
        ListQuery query = new ListQuery(
                box,
                given.value("state", text -> constant(State.values(), text)),
                given.value("light", text -> constant(Light.values(), text)),
                words(given.text("q")),
                given.or("holder", this::holders, Set.of()),
                given.value("from", text -> day(text).map(ListQueries::start)),
                given.value("to", text -> day(text).map(last -> start(last.plusDays(1)))),
                given.or("sort", Order::parse, box.order()));
        Refused.ifAny(given.refusals);
        return query;
    }

    /** Reads the parameters one by one and collects the invalid ones. */
    private record Reading(Map<String, String> given, List<Refusal> refusals) {

        Reading(Map<String, String> given) {
            this(given, new ArrayList<>());
        }

        @Nullable
        String text(String name) {
            return given.get(name);
        }

        <T> @Nullable T value(String name, Function<String, Optional<T>> reader) {
            String text = given.get(name);
            Optional<T> read = text == null ? Optional.empty() : reader.apply(text);
            if (text != null && read.isEmpty()) {
                refusals.add(Refusal.invalid(name, "list." + name, text));
            }
            return read.orElse(null);
        }

        <T> T or(String name, Function<String, Optional<T>> reader, T otherwise) {
            T read = value(name, reader);
            return read == null ? otherwise : read;
        }
    }

    private Optional<Set<DivisionCode>> holders(String text) {
        Set<DivisionCode> found = divisions.all().stream()
                .filter(division -> PlainText.of(division.name()).equals(text)
                        || division.code().value().equals(text))
                .map(Division::code)
                .collect(Collectors.toSet());
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static List<String> words(@Nullable String text) {
        return text == null
                ? List.of()
                : ApplicationNo.parse(text).map(no -> List.of(no.value())).orElseGet(() -> Arrays.stream(
                                PlainText.of(text).split(" "))
                        .distinct()
                        .limit(MAX_WORDS)
                        .toList());
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String text) {
        return List.of(all).stream()
                .filter(each -> each.name().equalsIgnoreCase(text))
                .findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(WorkingDays.ZONE).toInstant();
    }
}
