package org.yiwang.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A visitor of pages. Checks on every page that nothing is wider than the screen. */
record Visitor(Page page) {
    private static final Path SHOTS = Path.of("..", "target", "screenshots");

    void opens(String path) {
        page.navigate(path);
    }

    /**
     * Saves a screenshot of the whole page under the project's {@code target/screenshots}. Makes the window as long as
     * the page for it, so that elements sticking to the window's edge do not cover the middle.
     */
    Visitor looksAt(String name) {
        page.waitForLoadState();
        ViewportSize window = page.viewportSize();
        page.setViewportSize(window.width, Math.max(window.height, measure("Height")));
        page.screenshot(new ScreenshotOptions().setPath(SHOTS.resolve(name + "-" + window.width + ".png")));
        page.setViewportSize(window.width, window.height);
        assertThat(measure("Width")).as("the width of the page " + name).isLessThanOrEqualTo(window.width);
        return this;
    }

    private int measure(String side) {
        return ((Number) page.evaluate("document.documentElement.scroll" + side)).intValue();
    }

    void fillsIn(String label, String text) {
        field(label).fill(text);
    }

    /** Ticks the box or the radio button whose label begins with these words. */
    void ticks(String choice) {
        page.locator("label.choice", new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + choice)))
                .first()
                .click();
    }

    void presses(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void follows(String link) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    /** The input of that label, which may be marked as optional. */
    Locator field(String label) {
        return page.getByLabel(Pattern.compile("^" + label + "(\uFF08可以不填\uFF09)?$"));
    }

    String heading() {
        return page.locator("h1").innerText();
    }

    String reads() {
        return page.locator("main").innerText();
    }

    void leaves() {
        page.context().close();
    }
}
