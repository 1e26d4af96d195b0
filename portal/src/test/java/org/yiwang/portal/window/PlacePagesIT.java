package org.yiwang.portal.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.ItemFixture;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Level;
import org.yiwang.identity.AccountDraft;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Accounts;
import org.yiwang.identity.Duty;
import org.yiwang.portal.disclosure.PortalNode;
import org.yiwang.portal.disclosure.Session;

/** The place on the pages of a township's window, and the items that it takes for the county's other centres. */
class PlacePagesIT {

    private static final String PASSWORD = "correct horse battery";

    private static ConfigurableApplicationContext township;

    @BeforeAll
    static void start() {
        township = PortalNode.start(new DivisionCode("330327100000"));
        township.getBean(Accounts.class)
                .create(new AccountDraft(
                        "window",
                        PASSWORD,
                        "陈海燕",
                        AccountKind.STAFF,
                        Set.of("乡镇窗口受理员"),
                        Set.of(Duty.CLERK),
                        null,
                        null));
        Catalogue catalogue = township.getBean(Catalogue.class);
        catalogue.receive(ItemFixture.item(
                "E904",
                List.of(
                        new Step(1, "受理", StepKind.ACCEPT, Level.TOWNSHIP, "乡镇窗口受理员", 1, true),
                        new Step(2, "公示", StepKind.REVIEW, Level.COMMUNITY, "社区代办员", 5, false),
                        new Step(3, "决定", StepKind.DECIDE, Level.COUNTY, "县级部门分管负责人", 1, true))));
        catalogue.receive(ItemFixture.item(
                "C905",
                List.of(
                        new Step(1, "受理", StepKind.ACCEPT, Level.COMMUNITY, "社区代办员", 1, true),
                        new Step(2, "决定", StepKind.DECIDE, Level.COMMUNITY, "社区代办员", 1, true))));
        catalogue.receive(ItemFixture.item(
                "K906",
                List.of(
                        new Step(1, "受理", StepKind.ACCEPT, Level.COUNTY, "县级窗口受理员", 1, true),
                        new Step(2, "决定", StepKind.DECIDE, Level.COUNTY, "县级部门分管负责人", 1, true))));
    }

    @AfterAll
    static void stop() {
        township.close();
    }

    @Test
    void theWindowListsItemsOfEveryCentreAndSaysWhichAreOthers() throws IOException, InterruptedException {
        String page = Session.signedIn(township, "window", PASSWORD).page("/workbench/intake");
        assertThat(page).contains("E904", "C905", "K906", "由别的中心受理，可以代收（县内通办）");
        assertThat(page).contains("/items/E904").doesNotContain("/items/C905");
    }

    @Test
    void theFormAsksForTheCommunityByTownship() throws IOException, InterruptedException {
        for (String item : List.of("E904", "C905")) {
            String form = begun(item);
            assertThat(form)
                    .contains("这件事属于哪里", "<optgroup label=\"灵溪镇\">", "上街居委会")
                    .contains("<optgroup label=\"金乡镇\">", "value=\"330327107008\"");
            assertThat(form.indexOf("灵溪镇\">")).as("its own first").isLessThan(form.indexOf("宜山镇\">"));
        }
        assertThat(begun("K906")).doesNotContain("这件事属于哪里");
    }

    private static String begun(String item) throws IOException, InterruptedException {
        Session window = Session.signedIn(township, "window", PASSWORD);
        HttpResponse<String> begun =
                window.submit("/workbench/intake", "/workbench/intake/" + item, Map.of("channel", "WINDOW"));
        assertThat(begun.statusCode()).as(item).isEqualTo(302);
        String draft = begun.headers().firstValue("Location").orElseThrow();
        return window.page(draft.substring(draft.indexOf("/drafts/")));
    }
}
