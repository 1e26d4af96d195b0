package org.yiwang.portal.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.yiwang.application.history.Supplements;
import org.yiwang.application.intake.Intake;
import org.yiwang.application.work.Work;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.catalogue.Target;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Level;

/** An application of 王秀兰 at 上街居委会, with a short way: accept, review, decide, deliver. */
final class SampleApplication {

    static final DivisionCode COMMUNITY = new DivisionCode("330327100002");
    static final DivisionCode COUNTY = new DivisionCode("330327000000");
    static final Instant START = Instant.parse("2026-11-23T02:00:00Z");
    static final Applicant APPLICANT =
            new Applicant("account-1", Target.PERSON, "王秀兰", "330327196203150026", "13857712345");

    private static final List<Step> STEPS = List.of(
            new Step(1, "受理", StepKind.ACCEPT, Level.COMMUNITY, "社区代办员", 0, true),
            new Step(2, "审核", StepKind.REVIEW, Level.COUNTY, "县级部门审查员", 1, true),
            new Step(3, "决定", StepKind.DECIDE, Level.COUNTY, "县级部门分管负责人", 1, true),
            new Step(4, "制证", StepKind.ISSUE, Level.COUNTY, "制证员", 0, true),
            new Step(5, "送达", StepKind.DELIVER, Level.COMMUNITY, "社区代办员", 0, true));

    private final List<HistoryEntry> history = new ArrayList<>(List.of(entry(null, null, State.SUBMITTED)));

    /** Somebody did {@code action} at the step of that name. */
    SampleApplication after(Action action, String step, State state) {
        history.add(entry(action, step, state));
        return this;
    }

    Application at(@Nullable Integer currentStep, State state, DivisionCode holder) {
        return new Application(
                ApplicationNo.of(COMMUNITY, LocalDate.of(2026, 11, 23), 1),
                "变更手机号",
                new ItemOfRecord(
                        "D005", 1, "城乡居民养老保险个人信息变更", "县人力资源和社会保障局", 3, 5, "", STEPS, List.of(), List.of(), List.of()),
                APPLICANT,
                Map.of("reason", "原号码停用"),
                List.of(),
                state,
                currentStep,
                new Custody(COMMUNITY, holder, 1),
                history.size(),
                Dates.submitted(START),
                List.of(),
                history,
                Work.FREE,
                Supplements.NONE,
                null,
                Intake.ONLINE);
    }

    private HistoryEntry entry(@Nullable Action action, @Nullable String step, State state) {
        Instant at = START.plusSeconds(history == null ? 0 : history.size());
        return new HistoryEntry(at, action, "林小燕", "社区代办员", COMMUNITY, "上街居委会", seqOf(step), step, "", Map.of(), state);
    }

    private static @Nullable Integer seqOf(@Nullable String name) {
        return STEPS.stream()
                .filter(step -> step.name().equals(name))
                .map(Step::seq)
                .findFirst()
                .orElse(null);
    }
}
