package org.yiwang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.yiwang.attachment.SampleFiles;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.deadline.CalendarYear;
import org.yiwang.deadline.Term;
import org.yiwang.deadline.TermUnit;
import org.yiwang.deadline.WorkCalendars;
import org.yiwang.deadline.WorkingDays;
import org.yiwang.identity.AccountDraft;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Accounts;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.importing.ImportFile;
import org.yiwang.importing.ImportJob;
import org.yiwang.importing.Imports;

/** Limits in calendar days, months and hours: imported, and kept by cases over the API. */
class LimitUnitIT {

    private static final String ITEMS = "事项编码,事项名称,事项类型,事项分类,实施部门,受理层级,决定层级,窗口,服务对象,办件类型,"
            + "法定时限,法定时限单位,承诺时限,承诺时限单位\n"
            + "LU30,补贴发放,公共服务,社会保障,县人社局,县级,县级,社保,自然人,承诺件,2,月,30,自然日\n"
            + "LU12,证明打印,公共服务,社会保障,县人社局,县级,县级,社保,自然人,承诺件,5,,12,小时\n"
            + "LU04,证明补打,公共服务,社会保障,县人社局,县级,县级,社保,自然人,即办件,1,,4,小时\n";

    private static ConfigurableApplicationContext county;
    private static Actor administrator;

    @BeforeAll
    static void start() {
        county = CoreNode.start("330327000000");
        int year = LocalDate.now(WorkingDays.ZONE).getYear();
        WorkCalendars calendars = county.getBean(WorkCalendars.class);
        Stream.of(year, year + 1).forEach(each -> calendars.publish(CalendarYear.of(each, 1, Map.of())));
        administrator = CoreNode.member(county, "admin", "陈志远", Set.of(), Duty.ADMINISTRATOR);
        CoreNode.member(county, "window", "林小燕", Set.of("受理岗"), Duty.CLERK);
        county.getBean(Accounts.class)
                .create(new AccountDraft(
                        "wang",
                        EvidenceApi.PASSWORD,
                        "王秀兰",
                        AccountKind.APPLICANT,
                        Set.of(),
                        Set.of(),
                        null,
                        "13800000001"));
    }

    @AfterAll
    static void stop() {
        county.close();
    }

    @Test
    void anItemOfThirtyCalendarDaysIsDueOnTheWorkingDayFromTheThirtiethOn() throws Exception {
        ImportJob job = imported();
        assertThat(job.rejections()).isEmpty();
        assertThat(job.remarks())
                .extracting(remark -> remark.line() + " " + remark.text())
                .containsExactly("3 期限以日为单位：12 小时按 8 小时一个工作日计为 2 个工作日。", "4 期限以日为单位：4 小时按 8 小时一个工作日计为 当场办结。");
        Catalogue catalogue = county.getBean(Catalogue.class);
        assertThat(catalogue.current("LU12").orElseThrow().promised()).isEqualTo(Term.workingDays(2));
        assertThat(catalogue.current("LU04").orElseThrow().promised()).isEqualTo(Term.workingDays(0));
        assertThat(catalogue.current("LU30").orElseThrow().statutory()).isEqualTo(new Term(2, TermUnit.MONTH));

        EvidenceApi api = new EvidenceApi(county, "LU30");
        assertThat(api.get("/items/LU30", "wang").body())
                .containsEntry("promisedDays", 30)
                .containsEntry("promisedUnit", "CALENDAR_DAY")
                .containsEntry("statutoryUnit", "MONTH");
        String no = api.submitted(Map.of(), SampleFiles.pdf(1));
        api.act(no, "pre-review", "window", Map.of(), "");
        Map<String, Object> accepted =
                api.act(no, "accept", "window", Map.of(), "").body();
        LocalDate today = WorkingDays.day(Instant.parse(String.valueOf(accepted.get("acceptedAt"))));
        LocalDate due = WorkingDays.day(Instant.parse(String.valueOf(accepted.get("dueAt"))));
        assertThat(due).isEqualTo(workday(today.plusDays(30)));
        assertThat(accepted.get("progress")).asString().contains("statutoryOn=" + workday(today.plusMonths(2)));
        assertThat(api.paper(accepted, "ACCEPTANCE_NOTICE")).contains("受理次日起30个自然日");
    }

    private static LocalDate workday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY
                ? workday(day.plusDays(1))
                : day;
    }

    private static ImportJob imported() {
        String steps = "事项编码,序号,环节名称,办理层级,岗位,天数\n";
        String materials = "事项编码,序号,材料名称,材料形式,份数,必要性,来源渠道,备注\n";
        for (String code : List.of("LU30", "LU12", "LU04")) {
            steps += code + ",1,受理,县级,受理岗,0\n" + code + ",2,决定,县级,决定岗,0\n";
            materials += code + ",1,登记表,原件,1,必要,申请人自备,\n";
        }
        Imports imports = county.getBean(Imports.class);
        List<ImportFile> files = Stream.of(ITEMS, steps, materials)
                .map(text -> new ImportFile("表.csv", text.getBytes(StandardCharsets.UTF_8)))
                .toList();
        ImportJob begun = imports.start(files, Imports.Purpose.PUBLISH, administrator);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> imports.find(begun.id()).orElseThrow().state() != ImportJob.State.RUNNING);
        return imports.find(begun.id()).orElseThrow();
    }
}
