package org.yiwang.benchmarks.wire;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
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

/** Generates cases with their history, each with its own number and applicant. */
final class Cases {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final List<String> NAMES = List.of("王秀兰", "李志强", "张海燕", "刘伟", "陈丽华", "林建国", "郑小敏");

    private final AtomicInteger sequence = new AtomicInteger();
    private final Instant now;

    Cases(Clock clock) {
        now = Instant.now(clock).truncatedTo(ChronoUnit.MILLIS);
    }

    /** The next case of {@code origin}, accepted there and held there. */
    Application next(DivisionCode origin) {
        return next(origin, origin);
    }

    /** The next case of {@code origin}, held by {@code holder}, which has written it. */
    Application next(DivisionCode origin, DivisionCode holder) {
        int number = sequence.incrementAndGet();
        ApplicationNo no = ApplicationNo.of(origin, DAY, number);
        Applicant applicant = new Applicant(
                "00000000-0000-4000-8000-%012d".formatted(number),
                Target.PERSON,
                NAMES.get(number % NAMES.size()),
                "33032719680512%04d".formatted(number % 10_000),
                "138%08d".formatted(number));
        Dates dates = new Dates(now, now.plusSeconds(60), null, List.of(), null);
        return new Application(
                no,
                "变更养老金领取账户",
                item(),
                applicant,
                Map.of("reason", "更换银行卡，尾号 %04d".formatted(number * 7 % 10_000)),
                List.of(),
                State.IN_REVIEW,
                2,
                new Custody(origin, holder, holder.equals(origin) ? 1 : 2),
                3,
                dates,
                List.of(),
                history(holder),
                Work.FREE,
                Supplements.NONE,
                null,
                Intake.ONLINE);
    }

    private List<HistoryEntry> history(DivisionCode node) {
        List<HistoryEntry> history = new ArrayList<>();
        history.add(entry(0, null, "王秀兰", node, State.SUBMITTED));
        history.add(entry(1, Action.PRE_REVIEW, "林小燕", node, State.PRE_REVIEWED));
        history.add(entry(2, Action.ACCEPT_APPLICATION, "林小燕", node, State.IN_REVIEW));
        return history;
    }

    private HistoryEntry entry(int minute, @Nullable Action action, String who, DivisionCode node, State state) {
        return new HistoryEntry(
                now.plus(Duration.ofMinutes(minute)), action, who, "", node, "上街居委会", 1, null, "", Map.of(), state);
    }

    private static ItemOfRecord item() {
        return new ItemOfRecord(
                "D005",
                1,
                "城乡居民养老保险个人信息变更",
                "县人力社保局",
                3,
                5,
                "《社会保险法》",
                List.of(
                        new Step(1, "受理", StepKind.ACCEPT, Level.COMMUNITY, "社区代办员", 1, true),
                        new Step(2, "审查", StepKind.REVIEW, Level.COUNTY, "县级部门审查员", 1, true)),
                List.of(),
                List.of(),
                List.of());
    }
}
