package org.yiwang.system.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yiwang.infra.network.Network;

/** The machine's own Chromium: the one that {@code CHROMIUM} names, else Debian's. */
final class Chromium implements AutoCloseable {
    private static final double PATIENCE_MILLIS = 30_000;
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;
    private static final int DESK_WIDTH = 1366;
    private static final int DESK_HEIGHT = 768;

    private final Playwright playwright;
    private final Browser browser;
    private final Network network;

    Chromium(Network network) {
        this.network = network;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of(
                                Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium")))
                        .setArgs(List.of("--no-sandbox")));
    }

    /** A visitor with a telephone, at the pages of a node. */
    Visitor onThePhone(String node) {
        return visitor(node, new NewContextOptions().setViewportSize(PHONE_WIDTH, PHONE_HEIGHT));
    }

    /** The same, with a browser that runs no scripts. */
    Visitor onThePhoneWithoutScripts(String node) {
        NewContextOptions options = new NewContextOptions().setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        return visitor(node, options.setJavaScriptEnabled(false));
    }

    /** A visitor at a desk. */
    Visitor atTheDesk(String node) {
        return visitor(node, new NewContextOptions().setViewportSize(DESK_WIDTH, DESK_HEIGHT));
    }

    private Visitor visitor(String node, NewContextOptions options) {
        String address = network.node(node).address().toString();
        Page page = browser.newContext(options.setBaseURL(address).setLocale("zh-CN"))
                .newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        return new Visitor(page);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
