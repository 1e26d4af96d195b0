package org.yiwang.application.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.yiwang.application.Applicant;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationBuilder;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.Custody;
import org.yiwang.application.ItemOfRecord;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Rule;
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
import org.yiwang.attachment.Attachment;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.catalogue.Target;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Level;

/** An application for an item that goes from a community over its township to the county and back. */
public final class ApplicationFixture {

    public static final DivisionCode COMMUNITY = new DivisionCode("330327100002");
    public static final DivisionCode TOWNSHIP = new DivisionCode("330327100000");
    public static final DivisionCode COUNTY = new DivisionCode("330327000000");
    public static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");

    private static final AtomicInteger SEQUENCE = new AtomicInteger(500_000);

    private ApplicationFixture() {}

    /** A material with one version, of these files. */
    public static SubmittedMaterial material(int seq, String name, Attachment... files) {
        return SubmittedMaterial.first(seq, name, Evidence.of(files), new HandedIn(AT, "王秀兰", Channel.ONLINE, null));
    }

    public static Application submitted() {
        return new Application(
                ApplicationNo.of(COMMUNITY, LocalDate.of(2026, 11, 23), 1),
                "变更养老金领取账户",
                item(steps()),
                new Applicant("account-1", Target.PERSON, "王秀兰", "11010519491231002X", "13800000001"),
                Map.of("reason", "更换银行卡"),
                List.of(material(1, "信息变更登记表", new Attachment("a".repeat(64), "登记表.pdf", "application/pdf", 9))),
                State.SUBMITTED,
                1,
                new Custody(COMMUNITY, COMMUNITY, 1),
                1,
                Dates.submitted(AT),
                List.of(),
                List.of(begin(COMMUNITY, "上街居委会")),
                Work.FREE,
                Supplements.NONE,
                null,
                Intake.ONLINE);
    }

    /** A new one with a number of its own, in review, last written by its holder, as a record brings it. */
    public static Application inReview(DivisionCode origin, DivisionCode holder, int epoch, long version) {
        ApplicationNo no = ApplicationNo.of(origin, LocalDate.of(2026, 11, 23), SEQUENCE.incrementAndGet());
        return inReview(no, new Custody(origin, holder, epoch), version, holder);
    }

    /** One with a given number, last written by {@code writer}. */
    public static Application inReview(ApplicationNo no, Custody custody, long version, DivisionCode writer) {
        Application submitted = submitted();
        return ApplicationBuilder.like(submitted)
                .no(no)
                .item(item(shortPath()))
                .materials()
                .at(2, State.IN_REVIEW)
                .custody(custody)
                .version(version)
                .dates(new Dates(AT, AT, null, List.of(), null))
                .history(List.of(begin(writer, "节点")))
                .build();
    }

    /** The same, of a matter of another place. */
    public static Application of(Application application, DivisionCode place) {
        Intake intake = application.intake();
        return ApplicationBuilder.like(application)
                .intake(new Intake(intake.channel(), intake.enteredBy(), intake.mandate(), place))
                .build();
    }

    private static HistoryEntry begin(DivisionCode node, String nodeName) {
        return new HistoryEntry(AT, null, "王秀兰", "", node, nodeName, null, null, "", Map.of(), State.SUBMITTED);
    }

    private static ItemOfRecord item(List<Step> steps) {
        return new ItemOfRecord(
                "D005", 1, "城乡居民养老保险个人信息变更", "县人力资源和社会保障局", 3, 5, "《社会保险法》", steps, List.of(), List.of(), List.of());
    }

    /** The steps of an item for which nothing is issued. */
    public static List<Step> shortPath() {
        return List.of(
                step(1, "受理", StepKind.ACCEPT, Level.COMMUNITY),
                step(2, "初审", StepKind.REVIEW, Level.TOWNSHIP),
                step(3, "决定", StepKind.DECIDE, Level.COUNTY),
                step(4, "送达", StepKind.DELIVER, Level.COMMUNITY));
    }

    static List<Step> steps() {
        return List.of(
                step(1, "受理", StepKind.ACCEPT, Level.COMMUNITY),
                step(2, "乡镇初审", StepKind.REVIEW, Level.TOWNSHIP),
                step(3, "决定", StepKind.DECIDE, Level.COUNTY),
                step(4, "制证", StepKind.ISSUE, Level.COUNTY),
                step(5, "送达", StepKind.DELIVER, Level.COMMUNITY));
    }

    private static Step step(int seq, String name, StepKind kind, Level level) {
        return new Step(seq, name, kind, level, name + "岗", 1, true);
    }

    /** Applies an action as the table has it, whoever may take it. */
    public static Application after(Application application, Action action) {
        Rule rule = action.rule();
        Change change = new Change(application);
        if (rule.to() != null) {
            change.state(rule.to());
        }
        if (rule.progress() == Rule.Progress.FINISHES) {
            change.toNextStep();
        }
        return change.done(entry(application, action, change.state()));
    }

    private static HistoryEntry entry(Application application, Action action, State after) {
        Step step = application.step().orElseThrow();
        return new HistoryEntry(
                AT,
                action,
                "李明",
                step.post(),
                application.custody().holder(),
                "",
                step.seq(),
                step.name(),
                "",
                Map.of(),
                after);
    }
}
