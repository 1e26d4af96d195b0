package org.yiwang.sync.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yiwang.application.Action;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationJson;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.replica.StoredBody;
import org.yiwang.attachment.Attachment;
import org.yiwang.catalogue.JointItem;
import org.yiwang.catalogue.StepKind;
import org.yiwang.catalogue.WindowType;
import org.yiwang.deadline.CalendarYear;
import org.yiwang.deadline.DayKind;
import org.yiwang.delegation.Conditions;
import org.yiwang.delegation.Delegation;
import org.yiwang.division.Division;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.DivisionList;
import org.yiwang.identity.Duty;
import org.yiwang.nodes.EveryKind;
import org.yiwang.replication.RecordName;
import org.yiwang.replication.ReplicatedKind;
import org.yiwang.request.AddressedAnswer;
import org.yiwang.request.ApplicantRequest;
import org.yiwang.request.RequestAnswer;
import org.yiwang.request.RequestPassedOn;
import org.yiwang.staff.HeldPost;
import org.yiwang.staff.StaffMember;
import org.yiwang.sync.joining.JoiningSamples;

/** A record of each kind with every field filled, always the same: what the golden files hold. */
final class RecordSamples {

    static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");
    static final DivisionCode COMMUNITY = new DivisionCode("330327100002");
    static final DivisionCode TOWNSHIP = new DivisionCode("330327100000");

    /** A sample, and as what it is read. */
    record Sample(ReplicationRecord record, Class<?> type) {}

    private RecordSamples() {}

    static Sample of(RecordName kind) {
        return Objects.requireNonNull(all().get(kind.text()), () -> "'" + kind + "' has no sample here");
    }

    static Map<String, Sample> all() {
        Map<String, Sample> all = new LinkedHashMap<>();
        Application application = ApplicationSample.full();
        ApplicationJson json = new ApplicationJson();
        StoredBody stored = new StoredBody(application.no(), json.write(application));
        List.of(
                        sample(ReplicationRecord.of(application, json), Application.class),
                        sample(told(new RequestPassedOn(request(), TOWNSHIP, 2)), ApplicantRequest.class),
                        sample(told(new AddressedAnswer(answer(), COMMUNITY)), RequestAnswer.class),
                        sample(told(ApplicationSample.item()), org.yiwang.catalogue.Item.class),
                        sample(told(new JointItem("J01", 2, "开办餐饮店一件事", List.of("H001", "J001"))), JointItem.class),
                        sample(told(delegation()), Delegation.class),
                        sample(told(calendar()), CalendarYear.class),
                        sample(
                                told(new DivisionList(List.of(
                                        new Division(TOWNSHIP, "灵溪镇", "镇"), new Division(COMMUNITY, "上街居委会", "社区")))),
                                DivisionList.class),
                        sample(told(member()), StaffMember.class),
                        sample(ApplicationPackage.of(List.of(stored)), Application.class),
                        sample(JoiningSamples.announcement(), JoiningSamples.ANNOUNCEMENT),
                        sample(JoiningSamples.news(), JoiningSamples.NEWS))
                .forEach(sample -> all.put(sample.record().kind().text(), sample));
        return all;
    }

    private static <T> ReplicationRecord told(T value) {
        return EveryKind.replicated().stream()
                .filter(kind -> kind.type().isInstance(value))
                .map(kind -> told(kind, value))
                .findFirst()
                .orElseThrow();
    }

    private static <T> ReplicationRecord told(ReplicatedKind<T> kind, Object value) {
        return ReplicationRecord.of(kind, kind.type().cast(value));
    }

    private static Sample sample(ReplicationRecord record, Class<?> type) {
        return new Sample(record, type);
    }

    private static ApplicantRequest request() {
        return new ApplicantRequest(
                "5b0a2a0e-0000-4000-8000-000000000001",
                ApplicationNo.of(COMMUNITY, LocalDate.of(2026, 11, 23), 1),
                Action.SUPPLEMENT,
                "补交材料",
                Map.of("until", "2026-12-01", "days", "3"),
                Map.of(
                        2,
                        new Attachment("b".repeat(64), "身份证.jpg", "image/jpeg", 200, 1),
                        1,
                        new Attachment("a".repeat(64), "登记表.pdf", "application/pdf", 900, 2)),
                "account-1",
                "王秀兰",
                AT,
                COMMUNITY,
                "上街居委会",
                3L);
    }

    private static RequestAnswer answer() {
        return new RequestAnswer(
                "5b0a2a0e-0000-4000-8000-000000000001",
                ApplicationNo.of(COMMUNITY, LocalDate.of(2026, 11, 23), 1),
                TOWNSHIP,
                "灵溪镇",
                AT,
                List.of("申请已经办结，不能再补正。"));
    }

    private static Delegation delegation() {
        return new Delegation(
                "330327-7",
                2,
                "H006",
                StepKind.DECIDE,
                TOWNSHIP,
                "乡镇分管领导",
                new Conditions(List.of(COMMUNITY), new Conditions.Limit("area", new java.math.BigDecimal("120.5"))),
                new Delegation.Term(AT, AT.plusSeconds(86_400), AT.plusSeconds(3600)),
                "扩权强镇",
                "审管办",
                AT);
    }

    private static CalendarYear calendar() {
        return CalendarYear.of(
                2027,
                3,
                Map.of(
                        LocalDate.of(2027, 1, 1), new CalendarYear.Exception(DayKind.HOLIDAY, "元旦"),
                        LocalDate.of(2027, 2, 14), new CalendarYear.Exception(DayKind.WORKDAY, "春节")));
    }

    private static StaffMember member() {
        return new StaffMember(
                "staff-7",
                4,
                "linxiaoyan",
                "林小燕",
                COMMUNITY,
                List.of(new HeldPost("社区代办员", HeldPost.Rank.A), new HeldPost("村(居)评议小组", HeldPost.Rank.B)),
                List.of(WindowType.SOCIAL_INSURANCE, WindowType.HOUSEHOLD),
                List.of(Duty.CLERK, Duty.DIRECTOR),
                new StaffMember.Password("{bcrypt}hash", 2),
                true,
                "审管办",
                AT);
    }
}
