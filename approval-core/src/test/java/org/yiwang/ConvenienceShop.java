package org.yiwang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.yiwang.application.ActOnApplication;
import org.yiwang.application.Application;
import org.yiwang.application.Applications;
import org.yiwang.application.SubmitApplication;
import org.yiwang.application.SubmitApplication.ApplicantForm;
import org.yiwang.application.action.Action;
import org.yiwang.application.evidence.Evidence;
import org.yiwang.application.handling.HandlingDesk;
import org.yiwang.application.history.IssuedDocument;
import org.yiwang.application.limit.ClockState;
import org.yiwang.application.limit.TimeLimits;
import org.yiwang.application.submission.SubmissionDesk;
import org.yiwang.application.work.PartState;
import org.yiwang.attachment.Attachment;
import org.yiwang.attachment.AttachmentStore;
import org.yiwang.attachment.SampleFiles;
import org.yiwang.base.identifier.SampleIds;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.FieldType;
import org.yiwang.catalogue.FormField;
import org.yiwang.catalogue.Grounds;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.ItemFixture;
import org.yiwang.catalogue.JointItem;
import org.yiwang.catalogue.JointMember;
import org.yiwang.catalogue.JointPackages;
import org.yiwang.catalogue.JointStage;
import org.yiwang.catalogue.Material;
import org.yiwang.catalogue.Necessity;
import org.yiwang.catalogue.Profile;
import org.yiwang.catalogue.StepKind;
import org.yiwang.catalogue.Target;
import org.yiwang.catalogue.Terms;
import org.yiwang.deadline.CalendarYear;
import org.yiwang.deadline.WorkCalendars;
import org.yiwang.deadline.WorkingDays;
import org.yiwang.division.Level;
import org.yiwang.document.Papers;
import org.yiwang.identity.AccountDraft;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Accounts;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;

/**
 * 开办便利店一件事: the licence, the record of food that needs it, and the tobacco licence, each decided by its own department at
 * one node.
 */
final class ConvenienceShop implements AutoCloseable {

    private static final byte[] PDF = SampleFiles.pdf(1);
    static final Actor APPLICANT = new Actor("a", "wangxiulan", "王秀兰", AccountKind.APPLICANT, Set.of(), Set.of());
    static final Actor WINDOW = clerk("lin", "林小燕", "受理岗");
    static final Actor MARKET = clerk("he", "何市场", "市场审查岗");
    static final Actor TOBACCO = clerk("yan", "严烟草", "烟草审查岗");
    static final Actor CHAIR = clerk("chen", "陈立", "牵头岗");
    static final Actor HEAD =
            new Actor("zhou", "zhou", "周正", AccountKind.STAFF, Set.of("牵头岗"), Set.of(Duty.CLERK, Duty.DIRECTOR));

    /** Only the tobacco licence needs it. */
    private static final Material PHOTO = new Material(2, "店面照片", "原件", 1, Necessity.CONDITIONAL, "申请人自备", "");

    private final ConfigurableApplicationContext node;

    ConvenienceShop() {
        this("市场审查岗", "烟草审查岗");
    }

    /** The departments' examiners have these posts, which can be the same. */
    ConvenienceShop(String marketPost, String tobaccoPost) {
        node = CoreNode.start("330327000000");
        publishCalendars();
        node.getBean(Accounts.class)
                .create(new AccountDraft(
                        HEAD.username(),
                        EvidenceApi.PASSWORD,
                        HEAD.displayName(),
                        AccountKind.STAFF,
                        HEAD.posts(),
                        HEAD.duties(),
                        null,
                        null));
        Catalogue catalogue = node.getBean(Catalogue.class);
        catalogue.publish(ItemFixture.withFields(
                item("H001", "个体工商户设立登记", "县市场监督管理局", "《促进个体工商户发展条例》", required("申请书")), text("premises")));
        catalogue.publish(ItemFixture.withFields(
                item("H007", "仅销售预包装食品备案", "县市场监督管理局", "《中华人民共和国食品安全法》", required("营业执照")), text("food")));
        catalogue.publish(ItemFixture.withFields(
                item("H011", "烟草专卖零售许可证新办", "县烟草专卖局", "《中华人民共和国烟草专卖法》", required("申请书"), PHOTO),
                text("premises"),
                text("supplier")));
        node.getBean(JointPackages.class)
                .publish(new JointItem(
                        "J09",
                        1,
                        "开办便利店一件事",
                        List.of(
                                new JointMember("H001", List.of(), List.of("营业执照"), marketPost),
                                new JointMember("H007", List.of("H001"), List.of(), marketPost),
                                new JointMember("H011", List.of(), List.of(), tobaccoPost)),
                        List.of(
                                JointStage.of("受理", StepKind.ACCEPT, Level.COUNTY, "受理岗"),
                                JointStage.of("联合审查", StepKind.JOINT, Level.COUNTY, "牵头岗"),
                                JointStage.of("决定", StepKind.DECIDE, Level.COUNTY, "牵头岗"),
                                JointStage.of("制证", StepKind.ISSUE, Level.COUNTY, "受理岗"),
                                JointStage.of("送达", StepKind.DELIVER, Level.COUNTY, "受理岗"))));
    }

    private void publishCalendars() {
        int year = LocalDate.now(WorkingDays.ZONE).getYear();
        node.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            for (int each = year; each <= year + 1; each++) {
                node.getBean(WorkCalendars.class).receive(CalendarYear.of(each, 1, Map.of()));
            }
        });
    }

    ConfigurableApplicationContext node() {
        return node;
    }

    String auditSchema() {
        return bean(JdbcTemplate.class).queryForObject("select concat(database(), '_audit')", String.class);
    }

    <T> T bean(Class<T> type) {
        return node.getBean(type);
    }

    @Override
    public void close() {
        node.close();
    }

    private static Material required(String name) {
        return new Material(1, name, "原件", 1, Necessity.REQUIRED, "申请人自备", "");
    }

    private static FormField text(String name) {
        return ItemFixture.field(name, FieldType.TEXT, true);
    }

    private static Item item(String code, String name, String department, String basis, Material... materials) {
        Item like = ItemFixture.item(code);
        return new Item(
                code,
                ItemFixture.PUBLISHED,
                new Profile(name, "行政许可", "市场监管", department, "工商登记", Set.of(Target.PERSON), "承诺件"),
                new Terms(Level.COUNTY, Level.COUNTY, 20, 10, 0),
                new Grounds("不收费", "", basis),
                List.of(materials),
                like.steps(),
                List.of());
    }

    Application accepted() {
        ApplicantForm who = new ApplicantForm(Target.PERSON, "王秀兰", SampleIds.next(), "13800000001");
        Application a = node.getBean(SubmissionDesk.class)
                .submit(
                        new SubmitApplication(
                                UUID.randomUUID().toString(),
                                "J09",
                                "开办便利店",
                                who,
                                Map.of("premises", "灵溪镇新街12号", "food", "袋装糕点", "supplier", "苍南卷烟营销部"),
                                Map.of(1, Evidence.of(file()))),
                        APPLICANT);
        act(a, Action.PRE_REVIEW, WINDOW, "", Map.of());
        return act(a, Action.ACCEPT_APPLICATION, WINDOW, "", Map.of());
    }

    Application examined() {
        Application a = accepted();
        assertThat(a.step().orElseThrow().kind()).isEqualTo(StepKind.JOINT);
        return a;
    }

    Application part(Application a, Action action, Actor by, String code) {
        return act(a, action, by, code + "的意见", Map.of("part", code));
    }

    Application act(Application a, Action action, Actor by, String comment, Map<String, String> details) {
        return node.getBean(HandlingDesk.class)
                .act(new ActOnApplication(a.no(), action, comment, now(a).version(), details, Map.of()), by);
    }

    /** An answer about a returned part, with these materials. */
    Application answer(Application a, Actor by, String part, Map<Integer, Evidence> materials) {
        return node.getBean(HandlingDesk.class)
                .act(
                        new ActOnApplication(
                                a.no(), Action.ANSWER_PART, "已补", now(a).version(), Map.of("part", part), materials),
                        by);
    }

    Application now(Application a) {
        return node.getBean(Applications.class).find(a.no()).orElseThrow();
    }

    static String code(Runnable attempt) {
        Refused refused = catchThrowableOfType(Refused.class, attempt::run);
        return refused.refusals().stream().map(Refusal::code).findFirst().orElseThrow();
    }

    static List<PartState> states(Application a) {
        return a.work().parts().stream().map(part -> a.work().stateOf(part)).toList();
    }

    static List<IssuedDocument> decisions(Application a) {
        return a.documents().stream()
                .filter(issued -> issued.isDecision() && issued.part().isPresent())
                .toList();
    }

    ClockState clock(Application a) {
        return node.getBean(TimeLimits.class).of(a).clock();
    }

    String words(IssuedDocument issued) {
        try (PDDocument paper = Loader.loadPDF(node.getBean(Papers.class).of(issued))) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Attachment file() {
        try {
            return node.getBean(AttachmentStore.class).store(new ByteArrayInputStream(PDF), "申请书.pdf", "material-1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Actor clerk(String username, String name, String post) {
        return new Actor(username, username, name, AccountKind.STAFF, Set.of(post), Set.of(Duty.CLERK));
    }
}
