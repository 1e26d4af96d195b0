package org.yiwang.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yiwang.system.People.LINGXI;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yiwang.infra.network.Network;
import org.yiwang.system.RunningNetwork;

/** An operator reads the state of the links, and repairs a quarantined record. */
@Tag("browser")
@ExtendWith(RunningNetwork.class)
class LinksBrowserIT {

    private final Network network;
    private final Chromium chromium;

    LinksBrowserIT(Network network) {
        this.network = network;
        this.chromium = new Chromium(network);
    }

    @AfterEach
    void closeTheBrowser() {
        chromium.close();
    }

    @Test
    void anOperatorSeesTheLinksAndMendsARecord() throws SQLException {
        somethingCouldNotBeTaken();
        network.signIn(LINGXI, "operator").post("/api/v1/sync/reconciliations", List.of());
        Visitor desk = chromium.atTheDesk(LINGXI);
        ClerkPages.of(desk).signsInTo("网络链路", "operator", network.password());
        assertThat(desk.reads()).contains("苍南县", "通畅", "等待发出", "收件箱等待处理", "最近核对", "件一致", "存储空间");
        desk.looksAt("70-links");

        desk.opens("/links/quarantine");
        desk.looksAt("71-quarantine");
        desk.page()
                .locator("th a", new Page.LocatorOptions().setHasText("9999"))
                .click();
        assertThat(desk.reads()).contains("个人信息已遮住", "王**").doesNotContain("王秀兰");
        desk.presses("查看原文");
        assertThat(desk.page().locator("#errors")).containsText("请填写原因");
        desk.fillsIn("查看原文的原因", "核对年份");
        desk.presses("查看原文");
        assertThat(desk.page().locator("textarea")).containsText("王秀兰");
        desk.looksAt("72-quarantined");
        desk.fillsIn("修改内容", "{\"year\":2027,");
        desk.fillsIn("修改的原因", "年份写错了");
        desk.presses("保存修改");
        assertThat(desk.page().locator("#errors")).containsText("不是完整的 JSON");
        assertThat(desk.page().locator("textarea")).hasValue("{\"year\":2027,");
        assertThat(desk.page().locator("#edit-reason")).hasValue("年份写错了");
        desk.presses("重放");
        assertThat(desk.page().locator(".timeline")).containsText("重放没有成功");
        desk.fillsIn("放弃的原因", "测试用的记录");
        desk.presses("放弃这条记录");
        assertThat(desk.page().locator(".title")).containsText("已放弃");
        desk.looksAt("73-discarded");

        Visitor phone = chromium.onThePhone(LINGXI);
        ClerkPages.of(phone).signsInTo("网络链路", "operator", network.password());
        phone.looksAt("74-links-phone");
    }

    /** A calendar that no version can parse, as its sender might write it. */
    private void somethingCouldNotBeTaken() throws SQLException {
        try (Connection connection = network.stack().database(LINGXI).access().connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "insert into quarantine"
                            + " (state, kind, record_key, source, outbox_id, destination, headers, payload, reason, at) values"
                            + " ('QUARANTINED', 'calendar', '9999', '330327000000', '1', '',"
                            + " '{\"kind\":\"calendar\",\"schema\":\"1\",\"version\":\"1\",\"epoch\":\"0\",\"source\":\"330327000000\"}',"
                            + " '{\"year\":\"next\",\"actor\":\"王秀兰\"}', '内容与记录格式不符（MismatchedInputException：year）。请与发出它的节点核对，改正后重放。', utc_timestamp(6))");
        }
    }
}
