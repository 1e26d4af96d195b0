package org.yiwang.application.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.yiwang.application.Applicant;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Custody;
import org.yiwang.application.ItemOfRecord;
import org.yiwang.application.action.State;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.application.evidence.HandedIn;
import org.yiwang.application.evidence.SubmittedMaterial;
import org.yiwang.application.history.Dates;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.history.Supplements;
import org.yiwang.application.intake.Channel;
import org.yiwang.application.intake.Intake;
import org.yiwang.application.work.Work;
import org.yiwang.catalogue.JointPart;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.catalogue.Target;
import org.yiwang.delegation.Arrangement;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Level;

/** Draws the applications that walks begin with: as submitted, or further on their way. */
final class WalkStart {

    private final Random random;

    WalkStart(Random random) {
        this.random = random;
    }

    Application submitted(int number) {
        Instant at = Instant.now();
        DivisionCode here = ApplicationFixture.COMMUNITY;
        return new Application(
                ApplicationNo.of(here, LocalDate.of(2026, 11, 23), 100_000 + number),
                "开办餐饮店",
                item(),
                new Applicant("account-1", Target.PERSON, "王秀兰", "11010519491231002X", "13800000001"),
                Map.of("reason", "开店"),
                List.of(SubmittedMaterial.first(
                        1, "申请表", Evidence.of(Walk.FILE), new HandedIn(at, "王秀兰", Channel.ONLINE, null))),
                State.SUBMITTED,
                1,
                new Custody(here, here, 1),
                1,
                Dates.submitted(at),
                List.of(),
                List.of(new HistoryEntry(
                        at, null, "王秀兰", "", here, "上街居委会", null, null, "", Map.of(), State.SUBMITTED)),
                Work.FREE,
                random.nextBoolean()
                        ? Supplements.NONE
                        : Supplements.awaiting(List.of(new Supplements.Awaited(2, "场所证明"))),
                null,
                Intake.ONLINE);
    }

    private ItemOfRecord item() {
        return new ItemOfRecord(
                "J01",
                1,
                "开办餐饮店一件事",
                "县市场监督管理局",
                5,
                null,
                10,
                null,
                "",
                steps(),
                parts(),
                List.of(),
                moved(),
                random.nextBoolean(),
                "");
    }

    /** The application after acceptance, at a later step. */
    Application onItsWay(Application fresh) {
        boolean joint = !fresh.item().parts().isEmpty();
        int place = 1 + Math.min(2, random.nextInt(joint ? 5 : 3));
        Step step = fresh.item().steps().get(place == 3 && !joint ? 4 : place);
        Change change = new Change(fresh).state(State.IN_REVIEW);
        change.dates(fresh.dates().accepted(fresh.dates().submittedAt()));
        change.supplements(Supplements.NONE);
        change.to(step);
        return change.done(fresh.lastEntry());
    }

    private static List<Step> steps() {
        return List.of(
                new Step(1, "受理", StepKind.ACCEPT, Level.COMMUNITY, "受理岗", 0, true),
                new Step(2, "乡镇初审", StepKind.REVIEW, Level.TOWNSHIP, "初审岗", 1, true),
                new Step(3, "乡镇复审", StepKind.REVIEW, Level.TOWNSHIP, "初审岗", 1, true),
                new Step(4, "联合审查", StepKind.JOINT, Level.COUNTY, "决定岗", 2, true),
                new Step(5, "决定", StepKind.DECIDE, Level.COUNTY, "决定岗", 2, true),
                new Step(6, "制证", StepKind.ISSUE, Level.COUNTY, "制证岗", 0, true),
                new Step(7, "送达", StepKind.DELIVER, Level.COMMUNITY, "受理岗", 0, true));
    }

    /** Sometimes the county's second review lies at the township by a delegation that nobody there knows any more. */
    private List<Arrangement.Moved> moved() {
        return random.nextInt(4) == 0
                ? List.of(new Arrangement.Moved(3, Level.COUNTY, "初审岗", "taken-back"))
                : List.of();
    }

    /** None, one or two; sometimes the permit has to wait for the licence. */
    private List<JointPart> parts() {
        JointPart licence = new JointPart("H001", "营业执照", "县市场监督管理局", "联审一岗");
        JointPart permit = new JointPart(
                "H006",
                "食品经营许可证",
                "县市场监督管理局",
                "联审二岗",
                "《中华人民共和国食品安全法》",
                "行政许可",
                random.nextBoolean() ? List.of("H001") : List.of(),
                "食品经营许可证",
                null);
        return List.of(licence, permit).subList(0, random.nextInt(3));
    }
}
