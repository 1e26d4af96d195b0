package org.yiwang.worklist;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.Applicant;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Custody;
import org.yiwang.application.ItemOfRecord;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.State;
import org.yiwang.application.history.Dates;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.history.Pause;
import org.yiwang.application.history.Supplements;
import org.yiwang.application.intake.Intake;
import org.yiwang.application.work.Person;
import org.yiwang.application.work.Work;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.catalogue.Target;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Level;

/** An application as a list may hold it; at the county and in review unless it is told otherwise. */
final class ListFixture {

    private static final DivisionCode COMMUNITY = new DivisionCode("330327100002");

    private final int sequence;
    private final String title;
    private String holder = "330327000000";
    private State state = State.IN_REVIEW;
    private int promised = 3;
    private int statutory = 5;
    private @Nullable Instant accepted;
    private List<Pause> pauses = List.of();
    private String account = "account-1";
    private @Nullable String owner;

    ListFixture(int sequence, String title) {
        this.sequence = sequence;
        this.title = title;
    }

    ListFixture accepted(Instant at, int promisedDays, int statutoryDays) {
        accepted = at;
        promised = promisedDays;
        statutory = statutoryDays;
        return this;
    }

    ListFixture suspended(Instant at, int days) {
        state = State.SUSPENDED;
        pauses = List.of(new Pause(Pause.Procedure.APPRAISAL, days, at, null));
        return this;
    }

    ListFixture at(String node, State in) {
        holder = node;
        state = in;
        return this;
    }

    ListFixture of(String applicant) {
        account = applicant;
        return this;
    }

    ListFixture inHandOf(@Nullable String username) {
        owner = username;
        return this;
    }

    Application build() {
        Instant submitted = accepted == null ? Instant.now() : accepted;
        Step step = new Step(1, "审核", StepKind.REVIEW, Level.COUNTY, "审核岗", 1, true);
        HistoryEntry entry = new HistoryEntry(
                submitted, (Action) null, "王秀兰", "", COMMUNITY, "上街居委会", null, null, "", Map.of(), state);
        return new Application(
                ApplicationNo.of(COMMUNITY, LocalDate.of(2026, 11, 23), sequence),
                title,
                item(step),
                new Applicant(account, Target.PERSON, "王秀兰", "11010519491231002X", "13800000001"),
                Map.of(),
                List.of(),
                state,
                state.isFinal() ? null : 1,
                new Custody(COMMUNITY, new DivisionCode(holder), 2),
                1,
                new Dates(
                        submitted, accepted, state.isFinal() ? submitted.plus(Duration.ofDays(1)) : null, pauses, null),
                List.of(),
                List.of(entry),
                owner == null ? Work.FREE : Work.FREE.ownedBy(new Person(owner, "李明")),
                Supplements.NONE,
                null,
                Intake.ONLINE);
    }

    private ItemOfRecord item(Step step) {
        return new ItemOfRecord(
                "D005", 1, "账户变更", "县人社局", promised, statutory, "", List.of(step), List.of(), List.of(), List.of());
    }
}
