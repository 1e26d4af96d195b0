package org.yiwang.application.limit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationBuilder;
import org.yiwang.application.ItemOfRecord;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.State;
import org.yiwang.application.handling.ApplicationFixture;
import org.yiwang.application.history.Dates;
import org.yiwang.application.history.Extension;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.history.Pause;
import org.yiwang.application.history.Supplements;
import org.yiwang.application.work.Opinion;
import org.yiwang.application.work.Person;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.deadline.Calendars;
import org.yiwang.deadline.Term;
import org.yiwang.division.Level;

/** An application as its limits see it: the times of its life. */
final class CaseOfTime {

    /** The steps: acceptance, review, public notice (not counted), decision, delivery. */
    static final int REVIEW = 2;

    static final int PUBLIC_NOTICE = 3;
    static final int DECISION = 4;

    private static final Person CLERK = new Person("reviewer", "李明");

    private final Term promised;
    private final Term statutory;
    private final List<HistoryEntry> history = new ArrayList<>();
    private Dates dates;
    private Supplements supplements = Supplements.NONE;
    private State state = State.SUBMITTED;
    private @Nullable Integer step = 1;

    private CaseOfTime(Term promised, Term statutory, String submitted) {
        this.promised = promised;
        this.statutory = statutory;
        this.dates = Dates.submitted(Calendars.at(submitted));
        enter(Calendars.at(submitted), null, null);
    }

    static CaseOfTime submitted(int promised, int statutory, String at) {
        return new CaseOfTime(Term.workingDays(promised), Term.workingDays(statutory), at);
    }

    static CaseOfTime accepted(int promised, int statutory, String at) {
        return submitted(promised, statutory, at).accept(at);
    }

    static CaseOfTime accepted(Term promised, Term statutory, String at) {
        return new CaseOfTime(promised, statutory, at).accept(at);
    }

    /** The applicant still owes a material, and promised it for {@code day}. */
    CaseOfTime promise(LocalDate day) {
        supplements = new Supplements(List.of(), List.of(new Supplements.Awaited(1, "户口簿")), day);
        return this;
    }

    CaseOfTime accept(String at) {
        dates = dates.accepted(Calendars.at(at));
        return move(at, Action.ACCEPT_APPLICATION, REVIEW, State.IN_REVIEW);
    }

    CaseOfTime pause(String from, int days) {
        return pause(Calendars.at(from), days);
    }

    CaseOfTime pause(Instant from, int days) {
        dates = dates.paused(new Pause(Pause.Procedure.HEARING, days, from, null));
        return move(from, Action.SUSPEND, step, State.SUSPENDED);
    }

    CaseOfTime resume(String at) {
        return resume(Calendars.at(at));
    }

    CaseOfTime resume(Instant at) {
        dates = dates.resumed(at);
        return move(at, Action.RESUME, step, State.IN_REVIEW);
    }

    CaseOfTime extend(Instant at, int days) {
        dates = dates.extended(new Extension(days, "疑难", CLERK, Opinion.AGREED, at));
        return move(at, Action.APPROVE_EXTENSION, step, state);
    }

    CaseOfTime go(String at, int to) {
        return go(Calendars.at(at), to);
    }

    CaseOfTime go(Instant at, int to) {
        return move(at, to > (step == null ? 0 : step) ? Action.PASS_REVIEW : Action.RETURN, to, State.IN_REVIEW);
    }

    CaseOfTime take(String at, Action action, State after) {
        return move(at, action, step, after);
    }

    int step() {
        return step == null ? 0 : step;
    }

    boolean isPaused() {
        return state == State.SUSPENDED;
    }

    Application build() {
        return ApplicationBuilder.like(ApplicationFixture.submitted())
                .item(new ItemOfRecord(
                        "E007",
                        1,
                        "公益林补偿",
                        "县林业局",
                        promised.number(),
                        promised.unit(),
                        statutory.number(),
                        statutory.unit(),
                        "",
                        steps(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        ""))
                .supplements(supplements)
                .at(step, state)
                .dates(dates)
                .history(history)
                .build();
    }

    private CaseOfTime move(String at, Action action, @Nullable Integer to, State after) {
        return move(Calendars.at(at), action, to, after);
    }

    private CaseOfTime move(Instant at, Action action, @Nullable Integer to, State after) {
        enter(at, action, step);
        step = to;
        state = after;
        return this;
    }

    private void enter(Instant at, @Nullable Action action, @Nullable Integer seq) {
        history.add(new HistoryEntry(
                at, action, "李明", "", ApplicationFixture.COUNTY, "苍南县", seq, null, "", Map.of(), State.IN_REVIEW));
    }

    private static List<Step> steps() {
        return List.of(
                step(1, StepKind.ACCEPT, 0, true),
                step(REVIEW, StepKind.REVIEW, 2, true),
                step(PUBLIC_NOTICE, StepKind.REVIEW, 7, false),
                step(DECISION, StepKind.DECIDE, 2, true),
                step(5, StepKind.DELIVER, 0, true));
    }

    private static Step step(int seq, StepKind kind, int days, boolean counted) {
        return new Step(seq, "环节" + seq, kind, Level.COUNTY, "岗", days, counted);
    }
}
