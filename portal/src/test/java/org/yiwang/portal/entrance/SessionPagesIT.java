package org.yiwang.portal.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.AccountDraft;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Accounts;
import org.yiwang.identity.Duty;
import org.yiwang.portal.disclosure.PortalNode;
import org.yiwang.portal.disclosure.Session;

/** 登录记录 and the ends of sessions, on pages. */
class SessionPagesIT {

    private static final String PASSWORD = "correct horse battery";
    private static final String PAGE = "/account/sessions";
    private static final Pattern END = Pattern.compile("action=\"(/account/sessions/[0-9a-f]{32}/end)\"");

    private static ConfigurableApplicationContext node;

    @BeforeAll
    static void start() {
        node = PortalNode.start(new DivisionCode("330327100002"));
        account("shangjie-lin", AccountKind.STAFF, Set.of(Duty.CLERK));
        account("shangjie-wu", AccountKind.STAFF, Set.of(Duty.CLERK));
        for (String applicant : List.of("ends", "leaves", "visits", "chooses")) {
            account(applicant, AccountKind.APPLICANT, Set.of());
        }
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    private static void account(String username, AccountKind kind, Set<Duty> duties) {
        node.getBean(Accounts.class)
                .create(new AccountDraft(username, PASSWORD, "林小燕", kind, Set.of(), duties, null, null))
                .orElseThrow();
    }

    @Test
    void theMenuLeadsToOnesSessionsAndAButtonEndsEach() throws Exception {
        Session elsewhere = Session.signedIn(node, "ends", PASSWORD);
        Session mine = Session.signedIn(node, "ends", PASSWORD);
        assertThat(mine.page("/")).contains("href=\"" + PAGE + "\"");
        String page = mine.page(PAGE);
        assertThat(page).contains("登录记录", "127.0.0.1", "本机", "网页", "程序接口");

        Matcher ends = END.matcher(page);
        while (ends.find()) {
            assertThat(mine.submit(PAGE, ends.group(1), Map.of()).statusCode()).isEqualTo(302);
        }
        assertThat(mine.page(PAGE)).contains("没有别的设备登录着您的账号");
        assertThat(elsewhere.page(PAGE)).doesNotContain("登录记录");
    }

    @Test
    void oneButtonEndsAllOthers() throws Exception {
        Session elsewhere = Session.signedIn(node, "shangjie-lin", PASSWORD);
        Session mine = Session.signedIn(node, "shangjie-lin", PASSWORD);
        mine.submit(PAGE, PAGE + "/others/end", Map.of());
        assertThat(mine.page(PAGE)).contains("没有别的设备登录着您的账号");
        assertThat(elsewhere.page("/workbench")).doesNotContain("林小燕");
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        Session leaving = Session.signedIn(node, "leaves", PASSWORD);
        leaving.submit(PAGE, "/logout", Map.of());
        Session back = Session.signedIn(node, "leaves", PASSWORD);
        assertThat(pages(back)).isEqualTo(1);
    }

    @Test
    void anotherPasswordEndsThePagesOpenElsewhere() throws Exception {
        for (String username : List.of("chooses", "shangjie-wu")) {
            Session elsewhere = Session.signedIn(node, username, PASSWORD);
            Session mine = Session.signedIn(node, username, PASSWORD);
            String wanted = "槐花 5 月开满坡";
            Map<String, String> form = Map.of("before", PASSWORD, "wanted", wanted, "again", wanted);
            assertThat(mine.submit("/password", "/password", form).statusCode()).isEqualTo(302);
            assertThat(elsewhere.page(PAGE)).doesNotContain("登录记录");
            assertThat(mine.page(PAGE)).contains("登录记录");
        }
    }

    @Test
    void aLinkToTheTerminalSignsNobodyOut() throws Exception {
        Session mine = Session.signedIn(node, "visits", PASSWORD);
        assertThat(mine.page("/kiosk/leave")).isEmpty();
        assertThat(mine.page("/kiosk")).isEmpty();
        assertThat(mine.page(PAGE)).contains("登录记录");
    }

    private static int pages(Session who) throws Exception {
        return who.page(PAGE).split("<th scope=\"row\">网页", -1).length - 1;
    }
}
