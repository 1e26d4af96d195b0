package org.yiwang.nodes;

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

/** Applications as records bring them. */
public final class ApplicationFixture {

    private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");
    private static final AtomicInteger SEQUENCE = new AtomicInteger(500_000);

    private ApplicationFixture() {}

    /** A new one, last written by its holder. */
    public static Application application(DivisionCode origin, DivisionCode holder, int epoch, long version) {
        ApplicationNo no = ApplicationNo.of(origin, LocalDate.of(2026, 11, 23), SEQUENCE.incrementAndGet());
        return application(no, new Custody(origin, holder, epoch), version, holder);
    }

    /** One with a given number, last written by {@code writer}. */
    public static Application application(ApplicationNo no, Custody custody, long version, DivisionCode writer) {
        return new Application(
                no,
                "变更养老金领取账户",
                new ItemOfRecord(
                        "D005",
                        1,
                        "城乡居民养老保险个人信息变更",
                        "县人力资源和社会保障局",
                        3,
                        5,
                        "《社会保险法》",
                        steps(),
                        List.of(),
                        List.of(),
                        List.of()),
                new Applicant("account-1", Target.PERSON, "王秀兰", "11010519491231002X", "13800000001"),
                Map.of("reason", "更换银行卡"),
                List.of(),
                State.IN_REVIEW,
                2,
                custody,
                version,
                new Dates(AT, AT, null, List.of(), null),
                List.of(),
                List.of(new HistoryEntry(AT, null, "王秀兰", "", writer, "节点", null, null, "", Map.of(), State.SUBMITTED)),
                Work.FREE,
                Supplements.NONE,
                null,
                Intake.ONLINE);
    }

    public static List<Step> steps() {
        return List.of(
                step(1, "受理", StepKind.ACCEPT, Level.COMMUNITY),
                step(2, "初审", StepKind.REVIEW, Level.TOWNSHIP),
                step(3, "决定", StepKind.DECIDE, Level.COUNTY),
                step(4, "送达", StepKind.DELIVER, Level.COMMUNITY));
    }

    private static Step step(int seq, String name, StepKind kind, Level level) {
        return new Step(seq, name, kind, level, name + "岗", 1, true);
    }
}
