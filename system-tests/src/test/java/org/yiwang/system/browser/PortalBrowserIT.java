package org.yiwang.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yiwang.system.Eventually.eventually;
import static org.yiwang.system.People.COUNTY;
import static org.yiwang.system.People.LINGXI;
import static org.yiwang.system.People.SHANGJIE;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.yiwang.infra.network.Network;
import org.yiwang.system.BrokenTables;
import org.yiwang.system.CaseStory;
import org.yiwang.system.RunningNetwork;
import org.yiwang.system.SampleFile;

@Tag("browser")
@ExtendWith(RunningNetwork.class)
class PortalBrowserIT {
    private static final String TITLE = "身份证换新，更正养老保险登记姓名";
    private static final String REASON = "旧证上的名字是同音字，社保卡和存折对不上。";
    private static final String ID = "330327197205140029";
    private static final String HIS_ID = "330327198109070010";
    private static final String WRONG_ID = "330327197205140021";

    private final Network network;
    private final Chromium chromium;

    PortalBrowserIT(Network network) {
        this.network = network;
        this.chromium = new Chromium(network);
    }

    @AfterEach
    void closeTheBrowser() {
        chromium.close();
        network.nodes().forEach(node -> node.start());
    }

    @Test
    void aCaseOnPagesAloneFromRegisteringToTheDecisionInHand() {
        Visitor phone = chromium.onThePhone(SHANGJIE);
        ApplicantPages applicant = new ApplicantPages(phone);
        registersAndSignsIn(applicant, "林秀珍", ID, "lin_xiuzhen");
        String no = applies(applicant);

        communityHandles(no);
        handles(LINGXI, "lingxi-reviewer", "03-township", "审核通过");
        handles(COUNTY, "county-reviewer", "04-county", "审核通过");
        handles(COUNTY, "county-approver", "05-county-decision", "准予");

        seesTheDecision(applicant, no);
        handles(SHANGJIE, "shangjie-clerk", "06-delivery", "送达");
        auditorFindsIt(no);
    }

    @Test
    void applyingNeedsNoScripts() {
        Visitor phone = chromium.onThePhoneWithoutScripts(SHANGJIE);
        ApplicantPages applicant = new ApplicantPages(phone);
        registersAndSignsIn(applicant, "陈有福", HIS_ID, "chen_youfu");
        applicant.findsTheItem();
        applicant.beginsToApply();
        applicant.fillsIn("陈有福", HIS_ID, "不用脚本也能办", REASON);
        applicant.chooses(1, SampleFile.pdf("信息变更登记表.pdf"));
        applicant.submits();
        assertThat(phone.page().locator("#errors")).containsText("缺少必要材料“居民身份证”");

        applicant.chooses(2, SampleFile.photo("居民身份证.png"));
        applicant.submits();
        String no = applicant.receipt();
        applicant.follows(no);
        assertThat(phone.reads()).contains("正在预审材料");
    }

    @Test
    void whatATownshipHoldsThatIsDownCanBeWithdrawnAtTheCommunity() {
        CaseStory story = CaseStory.in(network)
                .catalogueArrivesAtTheCommunity()
                .applicantAppliesWithTwoFiles()
                .communityPreReviewsAndAccepts()
                .communityReviewsAndCustodyPassesToTheTownship();
        network.node(LINGXI).kill();
        Visitor phone = chromium.onThePhone(SHANGJIE);
        ApplicantPages applicant = new ApplicantPages(phone);
        phone.opens("/login");
        applicant.signsIn("wangxiulan", network.password());
        applicant.follows(story.no());
        phone.follows("撤回申请");
        assertThat(phone.reads()).contains("您提交后，会转往灵溪镇处理");
        phone.looksAt("40-withdraw");
        phone.presses("确认撤回申请");
        assertThat(phone.reads()).contains("您于", "提出的“撤回申请”已转往灵溪镇，等待处理");
        assertThat(phone.page().getByText("撤回申请", new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
        phone.looksAt("40-withdrawal-passed-on");

        network.node(LINGXI).start();
        eventually("the withdrawal is done and told", () -> {
            applicant.follows(story.no());
            assertThat(phone.reads()).contains("已撤回", "在上街居委会提出").doesNotContain("等待处理");
        });
        phone.looksAt("40-withdrawn");
    }

    @Test
    void theAdministratorSeesWhichRowsWereNotTakenInAndWhy(@TempDir Path folder) {
        Visitor desk = chromium.atTheDesk(COUNTY);
        ClerkPages.of(desk).signsInTo("导入数据", "county-admin", network.password());
        desk.looksAt("20-imports");
        desk.presses("开始导入");
        assertThat(desk.page().locator("#errors")).isVisible();

        desk.page().locator("input[type=file]").setInputFiles(BrokenTables.in(folder));
        desk.presses("开始导入");
        assertThat(desk.page().locator("h1")).hasText("有些行没有导入");
        assertThat(desk.reads()).contains("承诺时限 9 个工作日超过法定时限 5 个工作日", "“village”不在允许的取值之内", "“第一”不是整数");
        desk.looksAt("21-import-report");
    }

    @Test
    void theAdministratorAddsAMaterialToADraft() {
        Visitor desk = chromium.atTheDesk(COUNTY);
        ClerkPages.of(desk).signsInTo("导入数据", "county-admin", network.password());
        desk.opens("/catalogue/D005");
        desk.follows("修改材料");
        desk.page().locator("[name='r2.material_name']").fill("银行卡复印件");
        desk.page().locator("[name='r2.copies']").fill("两份");
        desk.presses("存为草稿");
        assertThat(desk.page().locator("#errors")).containsText("“两份”不是整数");
        desk.looksAt("22-materials-with-errors");

        desk.page().locator("[name='r2.copies']").fill("1");
        desk.page().locator("[name='r2.necessity']").selectOption("非必要");
        desk.presses("存为草稿");
        assertThat(desk.reads()).contains("版的差别", "银行卡复印件");
        desk.looksAt("22-draft-with-difference");
        desk.presses("删除草稿");
        assertThat(desk.reads()).doesNotContain("银行卡复印件");
    }

    @Test
    void whatIsNotThereOrNotAllowedIsSaidOnAProperPage() {
        Visitor phone = chromium.onThePhone(SHANGJIE);
        phone.opens("/items/D999");
        phone.looksAt("30-unknown-item");
        assertThat(phone.heading()).isEqualTo("没有找到这一页");

        Visitor desk = chromium.atTheDesk(COUNTY);
        ClerkPages.of(desk).signsInTo("办件检索", "county-auditor", network.password());
        desk.opens("/imports");
        desk.looksAt("31-not-allowed");
        assertThat(desk.heading()).isEqualTo("您的账号不能打开这一页");
    }

    private void registersAndSignsIn(ApplicantPages applicant, String name, String id, String username) {
        String password = "槐花 5 月开满坡";
        applicant.registers(name, WRONG_ID, username, password);
        assertThat(applicant.visitor().page().locator("#errors")).containsText("末位校验码不符");
        applicant.visitor().looksAt("01-register-error");
        applicant.registers(name, id, username, password);
        assertThat(applicant.visitor().page().locator("h1")).hasText("登录");
        applicant.visitor().looksAt("01-sign-in");
        applicant.signsIn(username, password);
        assertThat(applicant.visitor().page().locator(".who")).hasText(name);
    }

    /** Makes two mistakes first; typed values and uploads survive them. */
    private String applies(ApplicantPages applicant) {
        Visitor phone = applicant.visitor();
        phone.opens("/");
        phone.looksAt("01-home");
        applicant.findsTheItem();
        phone.looksAt("01-guide");
        applicant.beginsToApply();
        phone.looksAt("01-form");
        applicant.fillsIn("林秀珍", WRONG_ID, TITLE, REASON);
        applicant.chooses(1, SampleFile.pdf("信息变更登记表.pdf"));
        applicant.submits();

        assertThat(phone.page().locator("#errors")).containsText("末位校验码不符");
        assertThat(phone.page().locator("#errors")).containsText("缺少必要材料“居民身份证”");
        phone.looksAt("01-form-with-errors");
        assertThat(phone.field("身份证号")).hasValue(WRONG_ID);
        assertThat(phone.field("申请标题")).hasValue(TITLE);
        assertThat(phone.field("申请事由")).hasValue(REASON);
        assertThat(phone.page().locator(".file")).containsText("信息变更登记表.pdf");

        phone.fillsIn("身份证号", ID);
        applicant.chooses(2, SampleFile.photo("居民身份证.png"));
        applicant.submits();
        String no = applicant.receipt();
        phone.looksAt("01-receipt");
        return no;
    }

    private void communityHandles(String no) {
        Visitor desk = chromium.atTheDesk(SHANGJIE);
        ClerkPages clerk = ClerkPages.of(desk);
        clerk.signsIn("shangjie-clerk", network.password());
        desk.looksAt("02-workbench");
        clerk.opensTheCase(TITLE);
        desk.looksAt("02-case");
        clerk.decides("预审通过", "材料齐全");
        clerk.decides("受理", "予以受理");
        clerk.decides("审核通过", "情况属实");
        desk.looksAt("02-case-handed-over");
        desk.follows("看办理流程图");
        assertThat(desk.page().locator(".flow svg")).containsText("现在：审核中");
        assertThat(desk.page().locator(".flow svg")).containsText("转入特别程序");
        desk.looksAt("02-diagram");
        desk.opens("/workbench/applications");
        desk.looksAt("02-all-cases");
        assertThat(desk.reads()).contains(no);
        desk.leaves();
    }

    private void handles(String node, String username, String shot, String choice) {
        Visitor desk = chromium.atTheDesk(node);
        ClerkPages clerk = ClerkPages.of(desk);
        clerk.signsIn(username, network.password());
        eventually("the case is in the list of " + username, () -> {
            clerk.opensTheWorkbench();
            assertThat(desk.reads()).contains(TITLE);
        });
        clerk.opensTheCase(TITLE);
        desk.looksAt(shot);
        clerk.decides(choice, "经办属实");
        desk.leaves();
    }

    private void seesTheDecision(ApplicantPages applicant, String no) {
        eventually("the applicant can download the decision", () -> {
            applicant.follows(no);
            assertThat(applicant.visitor().reads()).contains("您的申请已获准予", "准予决定书");
        });
        applicant.visitor().looksAt("07-progress-granted");
        applicant.visitor().follows("看办理流程图");
        applicant.visitor().looksAt("07-diagram");
        applicant.follows(no);
        byte[] pdf = applicant.downloadsTheDecision();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        applicant.visitor().opens("/applications");
        applicant.visitor().looksAt("07-my-applications");
    }

    private void auditorFindsIt(String no) {
        Visitor desk = chromium.atTheDesk(COUNTY);
        ClerkPages.of(desk).signsInTo("办件检索", "county-auditor", network.password());
        desk.looksAt("08-search");
        eventually("the auditor's search shows the case closed", () -> {
            desk.opens("/search?q=社保卡和存折");
            assertThat(desk.reads()).contains(no, "已办结", "林**");
        });
        desk.looksAt("08-search-result");
        desk.follows("姓名");
        assertThat(desk.page().locator("h1")).hasText(TITLE);
        desk.looksAt("08-audited-case");
    }
}
