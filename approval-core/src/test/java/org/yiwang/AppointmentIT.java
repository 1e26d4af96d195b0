package org.yiwang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.yiwang.appointment.Appointment;
import org.yiwang.appointment.Appointment.State;
import org.yiwang.appointment.AppointmentDesk;
import org.yiwang.appointment.BookAppointment;
import org.yiwang.appointment.Opening;
import org.yiwang.appointment.OpeningDesk;
import org.yiwang.appointment.Slot;
import org.yiwang.appointment.Slots;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.deadline.CalendarYear;
import org.yiwang.deadline.DayKind;
import org.yiwang.deadline.WorkCalendars;
import org.yiwang.deadline.WorkingDays;
import org.yiwang.identity.AccountDraft;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Accounts;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.importing.ImportFixture;

/** Appointments at one centre: on working days, nobody too many, nobody too often. */
class AppointmentIT {

    private static final int PEOPLE = 3;
    private static final int AT_ONCE = 12;

    private static ConfigurableApplicationContext county;
    private static AppointmentDesk desk;
    private static Actor director;
    private static Actor clerk;
    private static LocalDate today;
    private static LocalDate holiday;

    @BeforeAll
    static void start() {
        county = CoreNode.start("330327000000");
        desk = county.getBean(AppointmentDesk.class);
        ImportFixture.publishSampleItem(county.getBean(Catalogue.class));
        director = account("director", AccountKind.STAFF, Duty.DIRECTOR);
        clerk = account("clerk", AccountKind.STAFF, Duty.CLERK);
        today = LocalDate.now(county.getBean(Clock.class).withZone(WorkingDays.ZONE));
        holiday = today.plusDays(3);
        publishCalendars();
        county.getBean(OpeningDesk.class).set(everyDay(), director);
    }

    @AfterAll
    static void stop() {
        county.close();
    }

    @Test
    void onlyWorkingDaysHaveSlots() {
        Set<LocalDate> days = county.getBean(Slots.class).ahead().keySet();
        assertThat(days).isNotEmpty().doesNotContain(holiday);
        assertThat(days).allMatch(day -> county.getBean(WorkCalendars.class).isWorkday(day));
        assertThat(codes(() -> desk.book(at(holiday, LocalTime.of(9, 0)), applicant("holidaymaker"))))
                .containsExactly("appointment.noSuchSlot");
    }

    @Test
    void aBookedSlotIsSeenByItsPersonAndByTheClerksOfTheDay() {
        Actor applicant = applicant("booker");
        Slot slot = slots().get(4);
        Appointment booked = desk.book(at(slot.day(), slot.from()), applicant);
        assertThat(booked.code()).matches("[0-9]{6}");
        assertThat(desk.own(applicant)).containsExactly(booked);
        assertThat(desk.on(slot.day(), clerk)).contains(booked);
        assertThat(slots().get(4).taken()).isEqualTo(slot.taken() + 1);
        assertThat(codes(() -> desk.book(at(slot.day(), slot.from()), applicant)))
                .containsExactly("appointment.already");
        assertThat(codes(() -> desk.on(slot.day(), applicant))).containsExactly("appointment.clerksOnly");
    }

    @Test
    void whatIsCancelledCanBeBookedByAnother() {
        Actor applicant = applicant("canceller");
        Slot slot = slots().get(5);
        Appointment booked = desk.book(at(slot.day(), slot.from()), applicant);
        assertThat(codes(() -> desk.cancel(booked.id(), applicant("stranger")))).containsExactly("appointment.unknown");
        desk.cancel(booked.id(), applicant);
        assertThat(slots().get(5).taken()).isEqualTo(slot.taken());
        assertThat(desk.own(applicant)).extracting(Appointment::state).containsExactly(State.CANCELLED);
        assertThat(codes(() -> desk.cancel(booked.id(), applicant))).containsExactly("appointment.ended");
        assertThat(slots().get(5).taken()).isEqualTo(slot.taken());
    }

    @Test
    void ofManyAtOnceNobodyIsTooMany() throws Exception {
        Slot slot = slots().get(6);
        List<Callable<String>> people = IntStream.range(0, AT_ONCE)
                .mapToObj(nth -> applicant("crowd" + nth))
                .<Callable<String>>map(each -> () -> answer(at(slot.day(), slot.from()), each))
                .toList();
        List<String> answers = together(people);
        assertThat(answers).filteredOn("booked"::equals).hasSize(PEOPLE);
        assertThat(answers).filteredOn("appointment.full"::equals).hasSize(AT_ONCE - PEOPLE);
        assertThat(slots().get(6).free()).isZero();
        assertThat(desk.on(slot.day(), clerk).stream()
                        .filter(booked -> booked.from().equals(slot.from())))
                .hasSize(PEOPLE);
    }

    @Test
    void nobodyHasMoreThanTwoEvenAtOnce() throws Exception {
        Actor eager = applicant("eager");
        List<Callable<String>> tries = slots().subList(8, 14).stream()
                .<Callable<String>>map(slot -> () -> answer(at(slot.day(), slot.from()), eager))
                .toList();
        assertThat(together(tries)).filteredOn("booked"::equals).hasSize(2);
        assertThat(desk.own(eager)).hasSize(2).allMatch(Appointment::isBooked);
        desk.cancel(desk.own(eager).get(0).id(), eager);
        Slot another = slots().get(15);
        assertThat(desk.book(at(another.day(), another.from()), eager).isBooked())
                .isTrue();
    }

    @Test
    void whoCameIsNotedOnTheDayOnly() {
        Slot later = slots().stream()
                .filter(slot -> slot.day().isAfter(today))
                .reduce((first, second) -> second)
                .orElseThrow();
        Appointment booked = desk.book(at(later.day(), later.from()), applicant("early"));
        assertThat(codes(() -> desk.mark(booked.id(), State.ARRIVED, clerk))).containsExactly("appointment.notYet");
        assertThat(codes(() -> desk.mark(booked.id(), State.MISSED, clerk))).containsExactly("appointment.notYet");
        assertThat(codes(() -> desk.mark(booked.id(), State.ARRIVED, director)))
                .containsExactly("appointment.clerksOnly");
    }

    @Test
    void onlyTheDirectorSetsTheHours() {
        assertThat(codes(() -> county.getBean(OpeningDesk.class).set(everyDay(), clerk)))
                .containsExactly("appointment.directorOnly");
    }

    private static String answer(BookAppointment command, Actor applicant) {
        try {
            desk.book(command, applicant);
            return "booked";
        } catch (Refused refused) {
            return refused.refusals().get(0).code();
        }
    }

    private static List<String> together(List<Callable<String>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Slot> slots() {
        return county.getBean(Slots.class).ahead().entrySet().stream()
                .filter(day -> day.getKey().isAfter(today))
                .flatMap(day -> day.getValue().stream())
                .toList();
    }

    private static BookAppointment at(LocalDate day, LocalTime from) {
        return new BookAppointment("T001", day, from);
    }

    private static List<Opening> everyDay() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Opening(day, LocalTime.of(9, 0), LocalTime.of(11, 30), 30, PEOPLE))
                .toList();
    }

    private static void publishCalendars() {
        CalendarYear.Exception off = new CalendarYear.Exception(DayKind.HOLIDAY, "放假");
        for (int year = today.getYear(); year <= today.getYear() + 1; year++) {
            Map<LocalDate, CalendarYear.Exception> exceptions =
                    holiday.getYear() == year ? Map.of(holiday, off) : Map.of();
            county.getBean(WorkCalendars.class).publish(CalendarYear.of(year, 0, exceptions));
        }
    }

    private static Actor applicant(String name) {
        return account(name, AccountKind.APPLICANT);
    }

    private static Actor account(String name, AccountKind kind, Duty... duties) {
        return county.getBean(Accounts.class)
                .create(new AccountDraft(
                        name, "correct horse", name, kind, Set.of(), Set.of(duties), null, "13800000001"))
                .orElseThrow()
                .actor();
    }

    private static List<String> codes(ThrowingCallable command) {
        return catchThrowableOfType(Refused.class, command).refusals().stream()
                .map(Refusal::code)
                .toList();
    }
}
