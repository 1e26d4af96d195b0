package org.yiwang.appointment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.yiwang.deadline.CalendarMissing;
import org.yiwang.deadline.WorkCalendars;
import org.yiwang.deadline.WorkingDays;

/**
 * Lists the slots open for booking: those of the centre's openings on the working days ahead, today's as long as they
 * have not begun. A day whose year has no work calendar yet has none.
 */
@Component
@EnableConfigurationProperties(AppointmentSettings.class)
public class Slots {

    private final Openings openings;
    private final Bookings bookings;
    private final WorkCalendars calendars;
    private final AppointmentSettings settings;
    private final Clock clock;

    Slots(Openings openings, Bookings bookings, WorkCalendars calendars, AppointmentSettings settings, Clock clock) {
        this.openings = openings;
        this.bookings = bookings;
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
    }

    /** The slots by day, without days that have none. */
    public SortedMap<LocalDate, List<Slot>> ahead() {
        LocalDateTime now = now();
        LocalDate last = now.toLocalDate().plusDays(settings.daysAhead());
        List<Opening> week = openings.all();
        Map<Bookings.Key, Integer> taken = bookings.taken(now.toLocalDate(), last);
        SortedMap<LocalDate, List<Slot>> days = new TreeMap<>();
        IntStream.rangeClosed(0, settings.daysAhead())
                .mapToObj(now.toLocalDate()::plusDays)
                .filter(this::isWorkday)
                .forEach(day -> days.put(day, slots(week, day, now, taken)));
        days.values().removeIf(List::isEmpty);
        return days;
    }

    /** The slot that begins then, if it is open for booking, full or not. */
    Optional<Slot> find(LocalDate day, LocalTime from) {
        LocalDateTime now = now();
        boolean ahead = !day.isBefore(now.toLocalDate())
                && !day.isAfter(now.toLocalDate().plusDays(settings.daysAhead()));
        return ahead && isWorkday(day)
                ? slots(openings.all(), day, now, Map.of()).stream()
                        .filter(slot -> slot.from().equals(from))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether this centre offers appointments at all. */
    public boolean any() {
        return !openings.all().isEmpty();
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), WorkingDays.ZONE);
    }

    int perPerson() {
        return settings.perPerson();
    }

    private List<Slot> slots(List<Opening> week, LocalDate day, LocalDateTime now, Map<Bookings.Key, Integer> taken) {
        return week.stream()
                .filter(opening -> opening.day() == day.getDayOfWeek())
                .flatMap(opening -> opening.slotsOn(day).stream())
                .filter(slot -> day.atTime(slot.from()).isAfter(now))
                .map(slot -> slot.takenBy(taken.getOrDefault(new Bookings.Key(day, slot.from()), 0)))
                .toList();
    }

    private boolean isWorkday(LocalDate day) {
        try {
            return calendars.isWorkday(day);
        } catch (CalendarMissing unknown) {
            return false;
        }
    }
}
