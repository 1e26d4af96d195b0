package org.yiwang.system.browser;

import com.microsoft.playwright.Page;

/** A user without a mouse: keys only, guided by the focus. */
record Keyboard(Page page) {
    private static final int MAX_STEPS = 80;
    private static final String FOCUSED =
            """
            (() => {
              const at = document.activeElement;
              if (!at || at === document.body) return '';
              return [at.innerText || '', ...[...(at.labels || [])].map(label => label.innerText)].join(' ').trim();
            })()""";

    void types(String text) {
        page.keyboard().type(text);
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    /** Presses Tab until the focus is on an element with these words in its text or label. */
    void tabsTo(String words) {
        for (int steps = 0; steps < MAX_STEPS; steps++) {
            if (focused().contains(words)) {
                return;
            }
            press("Tab");
        }
        throw new AssertionError(
                "No Tab leads to “" + words + "” on " + page.url() + "; the focus is on: " + focused());
    }

    /** Presses arrow keys until the choice with these words is selected. */
    void choosesBesides(String words) {
        for (int steps = 0; steps < MAX_STEPS && !focused().contains(words); steps++) {
            press("ArrowDown");
        }
        press("Space");
    }

    String focused() {
        return String.valueOf(page.evaluate(FOCUSED));
    }
}
