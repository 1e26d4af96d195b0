package org.yiwang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.yiwang.EvidenceApi.Answer;
import org.yiwang.attachment.SampleFiles;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.ItemFixture;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.deadline.CalendarYear;
import org.yiwang.deadline.WorkCalendars;
import org.yiwang.deadline.WorkingDays;
import org.yiwang.division.Level;
import org.yiwang.identity.AccountDraft;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Accounts;
import org.yiwang.identity.Duty;

/** 一次告知: 行政许可法 第三十二条第一款第四项. */
class NoticeIT {

    private static final String ITEM = "T301";
    private static final byte[] FILE = SampleFiles.pdf(1);

    private static ConfigurableApplicationContext county;
    private static EvidenceApi api;

    @BeforeAll
    static void start() {
        county = CoreNode.start("330327000000");
        int year = Year.now(WorkingDays.ZONE).getValue();
        for (int each = year - 1; each <= year + 1; each++) {
            county.getBean(WorkCalendars.class).publish(CalendarYear.of(each, 1, Map.of()));
        }
        county.getBean(Catalogue.class)
                .publish(ItemFixture.item(
                        ITEM,
                        List.of(
                                new Step(1, "受理", StepKind.ACCEPT, Level.COUNTY, "受理岗", 0, true),
                                new Step(2, "决定", StepKind.DECIDE, Level.COUNTY, "决定岗", 2, true),
                                new Step(3, "送达", StepKind.DELIVER, Level.COUNTY, "受理岗", 0, true))));
        account("wang", "王秀兰", AccountKind.APPLICANT, Set.of(), Set.of());
        account("window", "林小燕", AccountKind.STAFF, Set.of("受理岗"), Set.of(Duty.CLERK));
        account("director", "郑建平", AccountKind.STAFF, Set.of(), Set.of(Duty.DIRECTOR));
        api = new EvidenceApi(county, ITEM);
    }

    private static void account(String username, String name, AccountKind kind, Set<String> posts, Set<Duty> duties) {
        county.getBean(Accounts.class)
                .create(new AccountDraft(username, EvidenceApi.PASSWORD, name, kind, posts, duties, null, null));
    }

    @AfterAll
    static void stop() {
        county.close();
    }

    @Test
    void anApplicationThatIsSentBackIsToldAllThatIsWrongOnOnePaperWithADay() throws Exception {
        String no = api.submitted(Map.of(), FILE);
        Answer back = api.act(no, "send-back", "window", Map.of(), "登记表没有签名\n申请事由没有写明");
        assertThat(back.status()).isEqualTo(200);

        Map<String, Object> told = notices(no).get(0);
        assertThat(told.get("violation")).isEqualTo(false);
        assertThat(LocalDate.parse(String.valueOf(told.get("answerBy")))).isAfter(LocalDate.now(WorkingDays.ZONE));
        assertThat(about(told)).containsExactly("material-1", "form.reason");
        assertThat(api.paper(api.seen(no, "window"), "SUPPLEMENT_NOTICE"))
                .contains("一次性告知单", "登记表没有签名", "申请事由没有写明", "下班前补正，逾期没有补正的，本次办理终止");
    }

    @Test
    void theApplicantCorrectsAnswersAsWellAsFiles() {
        String no = api.submitted(Map.of("form", Map.of("reason", "换卡")), FILE);
        api.act(no, "send-back", "window", Map.of("deficiencies", "form.reason: 没有写明原因"), "");

        Answer corrected = api.handIn(no, "resubmit", "wang", Map.of("details", Map.of("form.reason", "原卡遗失，换发新卡")));
        assertThat(corrected.status()).isEqualTo(200);
        assertThat(api.seen(no, "wang").get("form")).isEqualTo(Map.of("reason", "原卡遗失，换发新卡"));
        Answer unknown = api.handIn(no, "resubmit", "wang", Map.of("details", Map.of("form.nothing", "x")));
        assertThat(unknown.status()).isNotEqualTo(200);
    }

    @Test
    void whatWasAskedAndNotGivenMayBeAskedAgainAndWhatIsNewIsAViolation() {
        String no = api.submitted(Map.of(), FILE);
        api.act(no, "send-back", "window", Map.of("deficiencies", "material-1: 没有签名"), "");
        api.handIn(no, "resubmit", "wang", Map.of());
        api.act(no, "send-back", "window", Map.of("deficiencies", "material-1: 还是没有签名"), "没有补上");
        assertThat(notices(no).get(1).get("violation")).isEqualTo(false);

        api.handIn(no, "resubmit", "wang", Map.of());
        api.act(no, "send-back", "window", Map.of("deficiencies", "form.reason: 没有写明"), "漏了");
        assertThat(notices(no).get(2).get("violation")).isEqualTo(true);
    }

    @Test
    void aClaimedExceptionIsTheDirectorsToJudge() {
        String no = api.submitted(Map.of(), FILE);
        api.act(no, "send-back", "window", Map.of("deficiencies", "material-1: 没有签名"), "");
        api.handIn(no, "resubmit", "wang", Map.of(), FILE);
        api.act(no, "send-back", "window", Map.of("deficiencies", "form.reason: 与签名不符", "unforeseen", "true"), "刚看出");
        assertThat(notices(no).get(1)).containsEntry("violation", false).containsEntry("claimed", true);
        assertThat(told(no)).singleElement().satisfies(row -> assertThat(row).containsEntry("claimed", true));

        assertThat(api.act(no, "disallow-exception", "director", Map.of(), "第一次就能看出")
                        .status())
                .isEqualTo(200);
        assertThat(notices(no).get(1)).containsEntry("violation", true).containsEntry("claimed", false);
        assertThat(told(no)).singleElement().satisfies(row -> assertThat(row).containsEntry("claimed", false));
    }

    @Test
    void aDeficiencyOfNothingIsRefused() {
        String no = api.submitted(Map.of(), FILE);
        Answer refused = api.act(no, "send-back", "window", Map.of("deficiencies", "material-99: 没有"), "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(api.act(no, "send-back", "window", Map.of(), "").status()).isEqualTo(422);
    }

    private static List<Map<String, Object>> notices(String no) {
        return list(((Map<?, ?>) api.seen(no, "window").get("progress")).get("notices"));
    }

    private static List<Object> about(Map<String, Object> notice) {
        return list(notice.get("deficiencies")).stream()
                .map(each -> each.get("about"))
                .toList();
    }

    private static List<Map<String, Object>> told(String no) {
        return list(api.get("/notice-violations", "director").body().get("notices")).stream()
                .filter(row -> no.equals(row.get("no")))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Object value) {
        return (List<Map<String, Object>>) value;
    }
}
