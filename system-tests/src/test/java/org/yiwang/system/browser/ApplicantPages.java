package org.yiwang.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.yiwang.system.SampleFile;

/** The pages of an applicant. */
record ApplicantPages(Visitor visitor) {
    private static final String ITEM = "城乡居民养老保险个人信息变更";

    void registers(String name, String idNumber, String username, String password) {
        visitor.opens("/register");
        visitor.fillsIn("姓名", name);
        visitor.fillsIn("身份证号", idNumber);
        visitor.fillsIn("手机号", "13800005678");
        visitor.fillsIn("用户名", username);
        visitor.fillsIn("密码", password);
        visitor.presses("注册");
    }

    void signsIn(String username, String password) {
        visitor.fillsIn("用户名", username);
        visitor.fillsIn("密码", password);
        visitor.presses("登录");
        assertThat(visitor.page().locator(".who")).isVisible();
    }

    /** From the home page through a search to the guide of the item. */
    void findsTheItem() {
        visitor.opens("/");
        visitor.page().locator("#q").fill("养老保险个人信息");
        visitor.presses("搜索");
        visitor.follows(ITEM);
        assertThat(visitor.page().locator("h1")).hasText(ITEM);
    }

    void beginsToApply() {
        visitor.follows("在线办理");
        assertThat(visitor.page().locator("h1")).hasText(ITEM);
    }

    void fillsIn(String name, String idNumber, String title, String reason) {
        visitor.fillsIn("姓名", name);
        visitor.fillsIn("身份证号", idNumber);
        visitor.fillsIn("联系电话", "13800005678");
        visitor.fillsIn("申请标题", title);
        visitor.page().getByLabel("姓名或身份证号码").check();
        visitor.fillsIn("变更后的内容", "陈有福");
        visitor.fillsIn("申请事由", reason);
    }

    void chooses(int material, SampleFile file) {
        visitor.page()
                .locator("input[name=material-%d]".formatted(material))
                .setInputFiles(new FilePayload(file.name(), file.mediaType(), file.content()));
    }

    void submits() {
        visitor.presses("提交申请");
    }

    /** The number on the receipt. */
    String receipt() {
        visitor.page().locator("#application-no, #errors").first().waitFor();
        assertThat(visitor.page().locator("#errors").allInnerTexts()).isEmpty();
        return visitor.page().locator("#application-no").innerText().strip();
    }

    void follows(String no) {
        visitor.opens("/applications/" + no);
    }

    byte[] downloadsTheDecision() {
        Download download = visitor.page().waitForDownload(() -> visitor.page()
                .locator("li", new Page.LocatorOptions().setHasText("准予决定书"))
                .locator("a[href*='/documents/']")
                .first()
                .click());
        try (InputStream content = download.createReadStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
