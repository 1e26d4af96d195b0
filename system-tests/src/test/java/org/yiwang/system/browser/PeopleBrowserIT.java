package org.yiwang.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yiwang.system.Eventually.eventually;
import static org.yiwang.system.People.COUNTY;
import static org.yiwang.system.People.LINGXI;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yiwang.infra.network.Network;
import org.yiwang.infra.node.NodeClient;
import org.yiwang.system.RunningNetwork;

/**
 * Staff on pages: appointed at the county, with their own password at their centre, where everybody sees where they
 * are.
 */
@Tag("browser")
@ExtendWith(RunningNetwork.class)
class PeopleBrowserIT {

    private static final String PASSWORD = "a password of my own";

    private final Network network;
    private final Chromium chromium;

    PeopleBrowserIT(Network network) {
        this.network = network;
        this.chromium = new Chromium(network);
    }

    @AfterEach
    void closeTheBrowser() {
        chromium.close();
    }

    @Test
    void somebodyIsAppointedSignsInAndGoesOut() {
        String oneTime = countyAppoints();
        NodeClient leader = network.signIn(LINGXI, "lingxi-leader");
        eventually(
                "the township knows the new colleague",
                () -> assertThat(leader.get("/api/v1/presence").toString()).contains("lingxi-wu"));

        Visitor desk = chromium.atTheDesk(LINGXI);
        ClerkPages.of(desk).signsInTo("修改密码", "lingxi-wu", oneTime);
        desk.looksAt("60-password");
        desk.fillsIn("原密码", oneTime);
        desk.fillsIn("新密码", PASSWORD);
        desk.fillsIn("再输入一次新密码", PASSWORD);
        desk.presses("保存");
        assertThat(desk.page().locator("h1")).hasText("本中心人员");
        desk.page().getByLabel("下村").check();
        desk.fillsIn("备注", "去上街收材料");
        desk.presses("登记");
        assertThat(desk.page().locator(".notice-good")).containsText("去向已登记");
        desk.looksAt("61-people");

        Visitor phone = chromium.onThePhone(LINGXI);
        phone.opens("/board");
        assertThat(phone.reads()).contains("吴敏", "社保", "下村").doesNotContain("去上街收材料", "lingxi-wu");
        phone.looksAt("62-board");
        directorSeesTheWorkload();
    }

    private void directorSeesTheWorkload() {
        Visitor director = chromium.atTheDesk(LINGXI);
        ClerkPages.of(director).signsInTo("待办", "lingxi-leader", network.password());
        director.opens("/people?who=lingxi-wu");
        assertThat(director.reads()).contains("吴敏的去向", "工作量", "本月办结环节", "去上街收材料");
        director.looksAt("63-people-director");
    }

    /** Through pages alone; the one-time password is shown once. */
    private String countyAppoints() {
        Visitor desk = chromium.atTheDesk(COUNTY);
        ClerkPages.of(desk).signsInTo("导入数据", "county-admin", network.password());
        desk.opens("/staff/new");
        desk.presses("登记");
        assertThat(desk.page().locator("#errors")).containsText("请填写姓名");
        desk.looksAt("64-staff-errors");

        desk.fillsIn("姓名", "吴敏");
        desk.fillsIn("用户名", "lingxi-wu");
        desk.fillsIn("中心", LINGXI);
        desk.fillsIn("B 岗", "乡镇业务审核员");
        desk.page().getByLabel("社保").check();
        desk.presses("登记");
        String password = desk.page().locator(".spoken").innerText().strip();
        desk.looksAt("65-staff-member");
        desk.page().reload();
        assertThat(desk.page().locator(".spoken")).hasCount(0);
        desk.opens("/staff?centre=灵溪镇");
        assertThat(desk.reads()).contains("吴敏", "B 岗：乡镇业务审核员");
        desk.looksAt("66-staff");
        return password;
    }
}
