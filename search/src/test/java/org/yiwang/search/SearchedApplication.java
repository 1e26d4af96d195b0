package org.yiwang.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.yiwang.application.Applicant;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationBuilder;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.action.State;
import org.yiwang.application.handling.ApplicationFixture;
import org.yiwang.application.history.Dates;
import org.yiwang.catalogue.Target;

/** Applications of invented people in a real community, each with a number of its own. */
public record SearchedApplication(
        int sequence, String title, Target kind, String name, Map<String, String> form, State state, long version) {

    public static final String ID_NUMBER = "11010519491231002X";
    public static final String PHONE = "13800000001";
    private static final Instant SUBMITTED = Instant.parse("2026-11-23T02:00:00Z");
    private static final AtomicInteger SEQUENCE = new AtomicInteger();

    public static SearchedApplication application() {
        return new SearchedApplication(
                SEQUENCE.incrementAndGet(), "一般事项", Target.PERSON, "李明", Map.of(), State.SUBMITTED, 1);
    }

    public SearchedApplication titled(String newTitle) {
        return new SearchedApplication(sequence, newTitle, kind, name, form, state, version);
    }

    public SearchedApplication by(String newName) {
        return new SearchedApplication(sequence, title, kind, newName, form, state, version);
    }

    public SearchedApplication byOrganisation(String newName) {
        return new SearchedApplication(sequence, title, Target.ORGANISATION, newName, form, state, version);
    }

    public SearchedApplication saying(String reason) {
        return new SearchedApplication(sequence, title, kind, name, Map.of("reason", reason), state, version);
    }

    public SearchedApplication inVersion(long newVersion, State newState) {
        return new SearchedApplication(sequence, title, kind, name, form, newState, newVersion);
    }

    public Application build() {
        Instant submitted = SUBMITTED.plusSeconds(sequence);
        return ApplicationBuilder.like(ApplicationFixture.submitted())
                .no(ApplicationNo.of(ApplicationFixture.COMMUNITY, LocalDate.of(2026, 11, 23), sequence))
                .title(title)
                .applicant(new Applicant("account-1", kind, name, ID_NUMBER, PHONE))
                .form(form)
                .materials()
                .at(1, state)
                .version(version)
                .dates(new Dates(submitted, state == State.SUBMITTED ? null : submitted, null, List.of(), null))
                .build();
    }
}
