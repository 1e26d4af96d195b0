package org.yiwang.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yiwang.system.Eventually.eventually;

/** The pages of a clerk: with the keyboard alone, where a method does not press a button. */
record ClerkPages(Visitor visitor, Keyboard keys) {
    static ClerkPages of(Visitor visitor) {
        return new ClerkPages(visitor, new Keyboard(visitor.page()));
    }

    /** Expects the focus in the first field when the page opens. */
    void signsIn(String username, String password) {
        signsInTo("待办", username, password);
    }

    /** Expects the page with that heading. */
    void signsInTo(String heading, String username, String password) {
        visitor.opens("/login");
        assertThat(visitor.field("用户名")).isFocused();
        keys.types(username);
        keys.press("Tab");
        keys.types(password);
        keys.press("Enter");
        assertThat(visitor.page().locator("h1")).hasText(heading);
    }

    void opensTheWorkbench() {
        visitor.opens("/workbench");
    }

    /** Opens the case of that title from the to-do list. */
    void opensTheCase(String title) {
        keys.tabsTo(title);
        keys.press("Enter");
        assertThat(visitor.page().locator("h1")).hasText(title);
    }

    /** Expects the focus on the first choice when the page opens. */
    void decides(String choice, String comment) {
        keys.tabsTo(firstChoice());
        keys.choosesBesides(choice);
        keys.press("Tab");
        keys.types(comment);
        keys.press("Tab");
        keys.press("Enter");
        assertThat(visitor.page().locator(".notice-good")).containsText("“" + choice + "”已办好");
    }

    /** Waits until the case is in the to-do list, and opens it. */
    void waitsFor(String title) {
        eventually("“" + title + "” is in the to-do list", () -> {
            opensTheWorkbench();
            assertThat(visitor.reads()).contains(title);
        });
        visitor.follows(title);
        assertThat(visitor.page().locator("h1")).hasText(title);
    }

    /** Chooses a decision with the mouse. */
    void concludes(String choice, String comment) {
        visitor.ticks(choice);
        visitor.fillsIn("意见", comment);
        visitor.presses("确认办理");
        assertThat(visitor.page().locator(".notice-good")).containsText("“" + choice + "”已办好");
    }

    private String firstChoice() {
        return visitor.page()
                .locator(".choice")
                .first()
                .innerText()
                .lines()
                .findFirst()
                .orElseThrow();
    }
}
