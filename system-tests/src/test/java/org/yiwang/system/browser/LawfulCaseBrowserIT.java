package org.yiwang.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yiwang.system.Eventually.eventually;
import static org.yiwang.system.People.COUNTY;
import static org.yiwang.system.People.LINGXI;
import static org.yiwang.system.People.SHANGJIE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yiwang.infra.network.Network;
import org.yiwang.system.RunningNetwork;
import org.yiwang.system.SampleFile;

/** Three cases as the law lays them down, from the first page to the last. */
@Tag("browser")
@ExtendWith(RunningNetwork.class)
class LawfulCaseBrowserIT {
    private static final String SMALL_WORKS = "限额以下小型工程开工信息登记";
    private static final String ROOF = "翻修灵溪街老屋的屋顶";
    private static final String SHOP = "开一家便利店";
    private static final String TOO_NEAR = "经营场所距学校大门不足 50 米，不符合本县合理布局规定。";
    private static final String PENSION = "换了新手机号，变更养老保险登记";

    private final Network network;
    private final Chromium chromium;

    LawfulCaseBrowserIT(Network network) {
        this.network = network;
        this.chromium = new Chromium(network);
    }

    @AfterEach
    void closeTheBrowser() {
        chromium.close();
    }

    @Test
    void aVisitorBringsPaperAndTakesTheResultHomeInOneStay() {
        Visitor window = chromium.atTheDesk(LINGXI);
        ClerkPages clerk = ClerkPages.of(window);
        clerk.signsIn("lingxi-window", network.password());
        String no = entersForAVisitor(window);
        window.looksAt("80-receipt");
        window.follows("查看办到哪一步");
        window.looksAt("80-case");
        clerk.concludes("预审通过", "原件当面核对，齐全");
        clerk.concludes("受理", "予以受理");

        handles(LINGXI, "lingxi-reviewer", ROOF, "审核通过", "现场查看，没有动主体结构", "81-site");
        handles(LINGXI, "lingxi-reviewer", ROOF, "审核通过", "符合登记条件", "81-review");
        handles(LINGXI, "lingxi-leader", ROOF, "准予", "同意登记", "82-decision");

        handsOverTheResult(clerk);
        looksUp(no);
    }

    @Test
    void aPackageWithOneRefusedPartIsGrantedInPart() {
        Visitor phone = chromium.onThePhone(LINGXI);
        ApplicantPages applicant = registered(phone, "温小芹", "330327199007185225", "wen_xiaoqin");
        String no = appliesForTheShop(applicant);

        handles(LINGXI, "lingxi-window", SHOP, "预审通过", "材料齐全", "84-window");
        handles(LINGXI, "lingxi-window", SHOP, "受理", "予以受理", "84-acceptance");
        departmentsDecide();
        handles(COUNTY, "county-approver", SHOP, "准予", "按各部门的决定办理", "87-whole");

        eventually("the applicant sees the outcome", () -> {
            applicant.follows(no);
            assertThat(phone.reads()).contains("部分事项已获准予");
        });
        phone.looksAt("88-partly-granted");
        Locator refused = phone.page().locator("#parts li", having("烟草专卖零售许可证新办"));
        assertThat(refused).containsText("不准予");
        assertThat(refused).containsText(TOO_NEAR);
        assertThat(refused).containsText("六十日内");
        assertThat(refused).containsText("不准予决定书");
        Locator granted = phone.page().locator("#parts li", having("个体工商户设立登记"));
        assertThat(granted).containsText("准予决定书");
        assertThat(granted).not().containsText("六十日内");
        assertThat(phone.reads()).contains("依据的材料：").doesNotContain("sha256");

        issuesTheCertificates();
        handles(LINGXI, "lingxi-window", SHOP, "送达", "", "89-delivery");
        applicant.follows(no);
        assertThat(phone.reads()).contains("已办结", "部分准予");
        phone.looksAt("89-closed");
    }

    @Test
    void whatWasSentBackIsCorrectedBesideItsReasonAndAccepted() {
        Visitor phone = chromium.onThePhone(SHANGJIE);
        ApplicantPages applicant = registered(phone, "缪大妹", "330327195806305336", "miao_damei");
        applicant.findsTheItem();
        applicant.beginsToApply();
        applicant.fillsIn("缪大妹", "330327195806305336", PENSION, "换号了。");
        applicant.chooses(1, SampleFile.pdf("信息变更登记表.pdf"));
        applicant.chooses(2, SampleFile.photo("身份证拍糊了.png"));
        applicant.submits();
        String no = applicant.receipt();

        isSentBack();
        applicant.follows(no);
        assertThat(phone.reads()).contains("轮到您了", "居民身份证照片看不清，请重新拍", "下班前补正");
        phone.looksAt("91-sent-back");
        phone.follows("重新提交");
        phone.looksAt("92-correcting");
        correctsBesideTheReasons(phone);
        phone.looksAt("93-handed-in-again");

        Visitor desk = handles(SHANGJIE, "shangjie-clerk", PENSION, "预审通过", "补齐了", "94-handed-in-again");
        assertThat(desk.reads())
                .contains("身份证正面.png", "第 2 版", "原来的号码已经停用")
                .contains("改了“申请事由”，原来填的是：换号了。", "要补正：居民身份证照片看不清");
        handles(SHANGJIE, "shangjie-clerk", PENSION, "受理", "予以受理", "94-acceptance");
        applicant.follows(no);
        assertThat(phone.reads()).contains("审核中", "受理通知书", "交来的材料：居民身份证（第 2 版）").doesNotContain("sha256");
        phone.looksAt("95-accepted");
    }

    private String entersForAVisitor(Visitor window) {
        window.opens("/workbench/intake");
        window.page().locator("#q").fill("小型工程");
        window.presses("搜索");
        window.looksAt("80-intake");
        window.presses("窗口受理 " + SMALL_WORKS);
        window.ticks("个人");
        window.fillsIn("姓名或单位名称", "易定根");
        window.fillsIn("身份证号或统一社会信用代码", "330327196312045110");
        window.fillsIn("联系电话", "13800005680");
        window.ticks("申请人本人来办");
        window.fillsIn("申请标题", ROOF);
        for (int material = 1; material <= 4; material++) {
            String how = material % 2 == 1 ? "ORIGINAL_SEEN" : "COPY_TAKEN";
            window.page()
                    .locator("[name='paper-%d'][value=%s]".formatted(material, how))
                    .check();
        }
        window.looksAt("80-entry");
        window.presses("提交申请");
        return new ApplicantPages(window).receipt();
    }

    private void handsOverTheResult(ClerkPages clerk) {
        Visitor window = clerk.visitor();
        clerk.waitsFor(ROOF);
        Locator form = window.page().locator("fieldset", having("送达情况")).first();
        assertThat(form).containsText("直接送达");
        assertThat(form).containsText("与申请人的关系");
        assertThat(window.page().getByLabel("直接送达")).isChecked();
        assertThat(window.reads()).doesNotContain("再到现场的原因");
        window.looksAt("83-delivery");
        clerk.concludes("送达", "本人当面领取");
        assertThat(window.page().locator("header.title")).containsText("已办结");
        assertThat(window.reads()).contains("这件办件到此结束", "送达回证", "1 次");
        window.looksAt("83-closed");
        window.leaves();
    }

    /** On the applicant's phone at home, without an account. */
    private void looksUp(String no) {
        Visitor phone = chromium.onThePhone(LINGXI);
        phone.opens("/inquiry");
        phone.fillsIn("办件编号", no);
        phone.fillsIn("证件号码后四位", "5110");
        phone.presses("查询");
        assertThat(phone.reads()).contains("已办结", "易**");
        phone.looksAt("83-inquiry");
    }

    private String appliesForTheShop(ApplicantPages applicant) {
        Visitor phone = applicant.visitor();
        phone.opens("/joint-items");
        phone.looksAt("84-joint-items");
        phone.follows("开办便利店一件事");
        phone.looksAt("84-joint-guide");
        phone.follows("一次申请，一起办");
        phone.fillsIn("姓名", "温小芹");
        phone.fillsIn("身份证号", "330327199007185225");
        phone.fillsIn("联系电话", "13800005678");
        phone.fillsIn("申请标题", SHOP);
        phone.fillsIn("字号名称", "灵溪温记便利店");
        phone.fillsIn("经营场所", "灵溪镇人民路 18 号");
        phone.ticks("食品销售");
        phone.ticks("个人经营");
        int materials =
                phone.page().locator("input[type=file][name^=material-]").count();
        for (int at = 1; at <= materials; at++) {
            applicant.chooses(at, SampleFile.pdf("材料" + at + ".pdf"));
        }
        phone.looksAt("84-joint-form");
        applicant.submits();
        String no = applicant.receipt();
        phone.looksAt("84-joint-receipt");
        return no;
    }

    /** The licence first, because the others rest on it. */
    private void departmentsDecide() {
        Visitor desk = chromium.atTheDesk(COUNTY);
        ClerkPages clerk = ClerkPages.of(desk);
        clerk.signsIn("county-reviewer", network.password());
        clerk.waitsFor(SHOP);
        desk.looksAt("85-departments");
        decides(desk, "联审通过", "个体工商户设立登记", "符合登记条件");
        decides(desk, "联审不通过", "烟草专卖零售许可证新办", TOO_NEAR);
        decides(desk, "联审通过", "仅销售预包装食品备案", "准予备案");
        decides(desk, "联审通过", "店招店牌设置备案", "符合城市容貌标准");
        desk.looksAt("86-all-decided");
        desk.leaves();
    }

    private void issuesTheCertificates() {
        Visitor desk = chromium.atTheDesk(COUNTY);
        ClerkPages clerk = ClerkPages.of(desk);
        clerk.signsIn("county-window", network.password());
        clerk.waitsFor(SHOP);
        desk.follows("制证");
        desk.looksAt("89-certificates");
        desk.presses("确认制证");
        assertThat(desk.page().locator(".notice-good")).containsText("“制证”已办好");
        desk.leaves();
    }

    private static void decides(Visitor desk, String opinion, String part, String reason) {
        desk.follows(opinion);
        desk.ticks(part);
        desk.field(opinion.equals("联审不通过") ? "理由" : "说明").fill(reason);
        desk.looksAt("85-" + (opinion.equals("联审通过") ? "part-granted" : "part-refused"));
        desk.presses("确认" + opinion);
        assertThat(desk.page().locator(".notice-good")).containsText("“" + opinion + "”已办好");
    }

    private void isSentBack() {
        Visitor desk = chromium.atTheDesk(SHANGJIE);
        ClerkPages clerk = ClerkPages.of(desk);
        clerk.signsIn("shangjie-clerk", network.password());
        clerk.waitsFor(PENSION);
        desk.looksAt("90-case");
        desk.follows("预审退回");
        desk.fillsIn("要补正的内容", "居民身份证照片看不清，请重新拍\n申请事由没有写明为什么变更");
        desk.looksAt("90-sending-back");
        desk.presses("确认预审退回");
        assertThat(desk.page().locator(".notice-good")).containsText("“预审退回”已办好");
        desk.leaves();
    }

    private static void correctsBesideTheReasons(Visitor phone) {
        assertThat(phone.page().locator(".field", having("请重新拍")).last()).containsText("2. 居民身份证");
        assertThat(phone.page().locator(".field", having("没有写明为什么变更")).last()).containsText("申请事由");
        phone.fillsIn("申请事由", "原来的号码已经停用，养老金短信收不到。");
        new ApplicantPages(phone).chooses(2, SampleFile.photo("身份证正面.png"));
        phone.presses("确认重新提交");
        assertThat(phone.page().locator(".notice-good")).containsText("“重新提交”已办好");
    }

    private ApplicantPages registered(Visitor phone, String name, String id, String username) {
        ApplicantPages applicant = new ApplicantPages(phone);
        applicant.registers(name, id, username, "槐花 5 月开满坡");
        applicant.signsIn(username, "槐花 5 月开满坡");
        return applicant;
    }

    /** Leaves the case on the screen of the desk. */
    private Visitor handles(String node, String username, String title, String choice, String comment, String shot) {
        Visitor desk = chromium.atTheDesk(node);
        ClerkPages clerk = ClerkPages.of(desk);
        clerk.signsIn(username, network.password());
        clerk.waitsFor(title);
        desk.looksAt(shot);
        clerk.concludes(choice, comment);
        return desk;
    }

    private static Page.LocatorOptions having(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
