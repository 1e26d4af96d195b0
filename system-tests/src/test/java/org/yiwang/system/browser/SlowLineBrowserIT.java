package org.yiwang.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.yiwang.system.People.SHANGJIE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yiwang.infra.network.Network;
import org.yiwang.system.RunningNetwork;

/**
 * An applicant types faster than the line answers: the form loads other fields meanwhile, and keeps the typed values.
 */
@Tag("browser")
@ExtendWith(RunningNetwork.class)
class SlowLineBrowserIT {

    private static final String REASON = "银行卡换了新卡。";

    private final Network network;
    private final Chromium chromium;
    private final Queue<Route> underWay = new ArrayDeque<>();

    SlowLineBrowserIT(Network network) {
        this.network = network;
        this.chromium = new Chromium(network);
    }

    @AfterEach
    void closeTheBrowser() {
        chromium.close();
    }

    @Test
    void whatIsTypedWhileTheFieldsAreDrawnAnewIsKept() {
        Visitor phone = chromium.onThePhone(SHANGJIE);
        ApplicantPages applicant = new ApplicantPages(phone);
        phone.opens("/login");
        applicant.signsIn("wangxiulan", network.password());
        phone.page().route("**/fields", underWay::add);
        applicant.findsTheItem();
        applicant.beginsToApply();
        answerArrives(phone);
        Locator bank = phone.field("开户银行");
        assertThat(bank).hasCount(0);

        phone.page().getByLabel("银行账户").check();
        phone.fillsIn("申请事由", REASON);
        answerArrives(phone);

        assertThat(bank).isVisible();
        assertThat(phone.field("申请事由")).hasValue(REASON);
        assertThat(phone.field("申请事由")).isFocused();
        assertThat(phone.page().getByLabel("银行账户")).isChecked();
        bank.fill("苍南农商银行灵溪支行");

        phone.page().getByLabel("手机号码").check();
        answerArrives(phone);
        assertThat(bank).hasCount(0);
        assertThat(phone.field("申请事由")).hasValue(REASON);
    }

    private void answerArrives(Visitor visitor) {
        visitor.page().waitForCondition(() -> !underWay.isEmpty());
        underWay.remove().resume();
    }
}
