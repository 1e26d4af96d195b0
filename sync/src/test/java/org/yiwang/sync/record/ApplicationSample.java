package org.yiwang.sync.record;

import static org.yiwang.sync.record.RecordSamples.AT;
import static org.yiwang.sync.record.RecordSamples.COMMUNITY;
import static org.yiwang.sync.record.RecordSamples.TOWNSHIP;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.yiwang.application.Applicant;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.CallIn;
import org.yiwang.application.Custody;
import org.yiwang.application.ItemOfRecord;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.DocumentKind;
import org.yiwang.application.action.State;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.application.evidence.EvidenceKind;
import org.yiwang.application.evidence.HandedIn;
import org.yiwang.application.evidence.SubmittedMaterial;
import org.yiwang.application.history.ActingClerk;
import org.yiwang.application.history.Dates;
import org.yiwang.application.history.Extension;
import org.yiwang.application.history.FirstContact;
import org.yiwang.application.history.HistoryEntry;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.application.history.Pause;
import org.yiwang.application.history.Requested;
import org.yiwang.application.history.Supplements;
import org.yiwang.application.intake.Channel;
import org.yiwang.application.intake.Intake;
import org.yiwang.application.intake.Mandate;
import org.yiwang.application.work.Objection;
import org.yiwang.application.work.Opinion;
import org.yiwang.application.work.Part;
import org.yiwang.application.work.PartPause;
import org.yiwang.application.work.Person;
import org.yiwang.application.work.SignOff;
import org.yiwang.application.work.Signature;
import org.yiwang.application.work.Work;
import org.yiwang.attachment.Attachment;
import org.yiwang.base.identifier.IdKind;
import org.yiwang.catalogue.FieldType;
import org.yiwang.catalogue.FormField;
import org.yiwang.catalogue.JointPart;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.catalogue.Target;
import org.yiwang.deadline.TermUnit;
import org.yiwang.delegation.Arrangement;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Level;
import org.yiwang.identity.Assurance;

/** An application in which nothing is left empty. */
final class ApplicationSample {

    private static final DivisionCode COUNTY = new DivisionCode("330327000000");
    private static final Person LIN = new Person("linxiaoyan", "林小燕");
    private static final Person CHEN = new Person("chen", "陈国栋");
    private static final Attachment PAPER = new Attachment("c".repeat(64), "委托书.pdf", "application/pdf", 321, 1);
    private static final JointPart PART = new JointPart(
            "H001",
            "食品经营许可",
            "县市场监管局",
            "县级部门审查员",
            "《食品安全法》",
            "行政许可",
            List.of("H006"),
            "食品经营许可证",
            new JointPart.Share(List.of("reason"), List.of(1)));
    private static final Attachment FORM = new Attachment("a".repeat(64), "登记表.pdf", "application/pdf", 900, 2);
    private static final Attachment FRONT = new Attachment("b".repeat(64), "身份证.jpg", "image/jpeg", 200, 1);
    private static final Attachment BACK = new Attachment("d".repeat(64), "身份证背面.jpg", "image/jpeg", 210, 1);
    private static final HandedIn TAKEN_IN = new HandedIn(AT, "王秀兰", Channel.WINDOW, LIN);

    private ApplicationSample() {}

    static Application full() {
        return new Application(
                ApplicationNo.of(COMMUNITY, LocalDate.of(2026, 11, 23), 1),
                "变更养老金领取账户",
                itemOfRecord(),
                new Applicant(
                        "account-1", Target.PERSON, "王秀兰", "11010519491231002X", "13800000001", IdKind.RESIDENT_ID),
                Map.of("reason", "更换银行卡"),
                List.of(
                        SubmittedMaterial.first(1, "信息变更登记表", Evidence.of(FORM), TAKEN_IN)
                                .and(new Evidence(EvidenceKind.ORIGINAL_SEEN, List.of(FORM)), TAKEN_IN),
                        SubmittedMaterial.first(2, "居民身份证", Evidence.of(FRONT, BACK), TAKEN_IN)),
                State.IN_REVIEW,
                2,
                new Custody(COMMUNITY, TOWNSHIP, 2, List.of(new CallIn(COMMUNITY, COUNTY, TOWNSHIP, 2))),
                3,
                dates(),
                List.of(document()),
                history(),
                new Work(
                        LIN,
                        CHEN,
                        new SignOff(SignOff.Mode.SEQUENCE, List.of(new Signature(CHEN, Opinion.AGREED, "同意", AT))),
                        List.of(part()),
                        List.of(objection())),
                new Supplements(
                        List.of(new Supplements.Notice(
                                AT,
                                LIN,
                                List.of("缺身份证复印件"),
                                true,
                                List.of("material-1"),
                                LocalDate.of(2026, 12, 7),
                                true)),
                        List.of(new Supplements.Awaited(3, "户口簿")),
                        LocalDate.of(2026, 12, 1)),
                new FirstContact(LIN, COMMUNITY, "上街居委会", AT, CHEN),
                new Intake(Channel.AGENT, LIN, mandate(), COMMUNITY, Assurance.REAL_NAME));
    }

    private static ItemOfRecord itemOfRecord() {
        return new ItemOfRecord(
                "D005",
                2,
                "城乡居民养老保险个人信息变更",
                "县人力资源和社会保障局",
                1,
                TermUnit.MONTH,
                60,
                TermUnit.CALENDAR_DAY,
                "《社会保险法》",
                steps(),
                List.of(PART),
                List.of(field()),
                List.of(new Arrangement.Moved(2, Level.COUNTY, "县级部门审查员", "330327-7")),
                true,
                "信息变更证明");
    }

    private static Part part() {
        return new Part(
                PART,
                Opinion.OBJECTED,
                "面积不足",
                "陈国栋",
                AT,
                "chen",
                "县级部门审查员",
                List.of(new PartPause("HEARING", 5, AT, AT)),
                AT);
    }

    private static List<Step> steps() {
        return List.of(
                new Step(1, "受理", StepKind.ACCEPT, Level.COMMUNITY, "社区代办员", 1, true),
                new Step(2, "初审", StepKind.REVIEW, Level.TOWNSHIP, "乡镇业务审核员", 1, true));
    }

    private static FormField field() {
        return new FormField(
                "reason",
                "申请事由",
                FieldType.LONG_TEXT,
                true,
                "写明原因",
                new FormField.Limits(".+", "1", "200"),
                List.of("换卡", "其他"),
                new FormField.Condition("kind", "change"));
    }

    private static Dates dates() {
        Pause pause = new Pause(Pause.Procedure.HEARING, 5, AT, AT.plusSeconds(3600));
        return new Dates(AT, AT, AT, List.of(pause), new Extension(5, "案情复杂", LIN, Opinion.AGREED, AT));
    }

    private static IssuedDocument document() {
        return new IssuedDocument(
                DocumentKind.RECEIPT,
                1,
                "苍收〔2026〕1号",
                "2345-6789-ABCD-EFGH",
                "收件回执",
                AT,
                new IssuedDocument.IssuedBy("苍南县人力资源和社会保障局", COMMUNITY, "上街居委会", "社区代办员", "林小燕"),
                List.of(new IssuedDocument.Fact("material", "登记表"), new IssuedDocument.Fact("material", "身份证")));
    }

    private static List<HistoryEntry> history() {
        return List.of(
                new HistoryEntry(AT, null, "王秀兰", "", COMMUNITY, "上街居委会", null, null, "", Map.of(), State.SUBMITTED),
                new HistoryEntry(
                        AT,
                        Action.ACCEPT_APPLICATION,
                        "林小燕",
                        "社区代办员",
                        COMMUNITY,
                        "上街居委会",
                        1,
                        "受理",
                        "材料齐全",
                        Map.of("to", "陈国栋", "days", "3"),
                        State.IN_REVIEW,
                        new Requested(
                                "5b0a2a0e-0000-4000-8000-000000000001",
                                AT,
                                COMMUNITY,
                                "上街居委会",
                                new ActingClerk(LIN, "社区代办员")),
                        "linxiaoyan"));
    }

    private static Objection objection() {
        return new Objection(CHEN, 1, "受理", "面积不足", AT, new Objection.Answer(LIN, "已现场复核", AT));
    }

    private static Mandate mandate() {
        return new Mandate(
                Mandate.Capacity.PROXY,
                "王建军",
                "110105197001010012",
                "13800000002",
                "代办本事项",
                LocalDate.of(2027, 11, 23),
                PAPER,
                LIN,
                IdKind.PASSPORT);
    }
}
