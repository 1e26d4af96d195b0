package org.yiwang.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.yiwang.application.Applicant;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Custody;
import org.yiwang.application.Dates;
import org.yiwang.application.HistoryEntry;
import org.yiwang.application.ItemOfRecord;
import org.yiwang.application.State;
import org.yiwang.application.Supplements;
import org.yiwang.application.intake.Intake;
import org.yiwang.application.work.Work;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.catalogue.Target;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Level;

/** Applications of invented people in a real community, each with its own number. */
public record ApplicationFixture(
        int sequence, String title, Target kind, String name, Map<String, String> form, State state, long version) {

    public static final String ID_NUMBER = "11010519491231002X";
    public static final String PHONE = "13800000001";
    private static final DivisionCode COMMUNITY = new DivisionCode("330327100002");
    private static final Instant SUBMITTED = Instant.parse("2026-11-23T02:00:00Z");
    private static final AtomicInteger SEQUENCE = new AtomicInteger();

    public static ApplicationFixture application() {
        return new ApplicationFixture(
                SEQUENCE.incrementAndGet(), "一般事项", Target.PERSON, "李明", Map.of(), State.SUBMITTED, 1);
    }

    public ApplicationFixture titled(String newTitle) {
        return new ApplicationFixture(sequence, newTitle, kind, name, form, state, version);
    }

    public ApplicationFixture by(String newName) {
        return new ApplicationFixture(sequence, title, kind, newName, form, state, version);
    }

    public ApplicationFixture byOrganisation(String newName) {
        return new ApplicationFixture(sequence, title, Target.ORGANISATION, newName, form, state, version);
    }

    public ApplicationFixture saying(String reason) {
        return new ApplicationFixture(sequence, title, kind, name, Map.of("reason", reason), state, version);
    }

    public ApplicationFixture inVersion(long newVersion, State newState) {
        return new ApplicationFixture(sequence, title, kind, name, form, newState, newVersion);
    }

    public Application build() {
        Instant submitted = SUBMITTED.plusSeconds(sequence);
        return new Application(
                ApplicationNo.of(COMMUNITY, LocalDate.of(2026, 11, 23), sequence),
                title,
                new ItemOfRecord(
                        "D005",
                        1,
                        "城乡居民养老保险个人信息变更",
                        "县人力资源和社会保障局",
                        3,
                        5,
                        "《社会保险法》",
                        List.of(new Step(1, "受理", StepKind.ACCEPT, Level.COMMUNITY, "社区代办员", 1, true)),
                        List.of(),
                        List.of(),
                        List.of()),
                new Applicant("account-1", kind, name, ID_NUMBER, PHONE),
                form,
                List.of(),
                state,
                1,
                new Custody(COMMUNITY, COMMUNITY, 1),
                version,
                new Dates(submitted, state == State.SUBMITTED ? null : submitted, null, List.of(), null),
                List.of(),
                List.of(new HistoryEntry(
                        submitted, null, name, "", COMMUNITY, "上街居委会", null, null, "", Map.of(), state)),
                Work.FREE,
                Supplements.NONE,
                null,
                Intake.ONLINE);
    }
}
