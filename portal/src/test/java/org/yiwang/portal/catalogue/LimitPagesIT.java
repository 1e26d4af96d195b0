package org.yiwang.portal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.yiwang.catalogue.Catalogue;
import org.yiwang.catalogue.Edition;
import org.yiwang.catalogue.Grounds;
import org.yiwang.catalogue.Item;
import org.yiwang.catalogue.ItemDrafts;
import org.yiwang.catalogue.ItemState;
import org.yiwang.catalogue.Profile;
import org.yiwang.catalogue.Step;
import org.yiwang.catalogue.StepKind;
import org.yiwang.catalogue.Target;
import org.yiwang.catalogue.Terms;
import org.yiwang.deadline.Term;
import org.yiwang.deadline.TermUnit;
import org.yiwang.division.DivisionCode;
import org.yiwang.division.Level;
import org.yiwang.identity.AccountDraft;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Accounts;
import org.yiwang.identity.Duty;
import org.yiwang.portal.disclosure.PortalNode;
import org.yiwang.portal.disclosure.Session;

/** The units of limits in the guide and in the editor. */
class LimitPagesIT {

    private static final String PASSWORD = "correct horse battery";
    private static final String EDIT = "/catalogue/LU15/edit";

    private static ConfigurableApplicationContext county;

    @BeforeAll
    static void start() {
        county = PortalNode.start(new DivisionCode("330327000000"));
        county.getBean(Catalogue.class).publish(item());
        county.getBean(Accounts.class)
                .create(new AccountDraft(
                        "admin", PASSWORD, "陈志远", AccountKind.STAFF, Set.of(), Set.of(Duty.ADMINISTRATOR), null, null));
    }

    @AfterAll
    static void stop() {
        county.close();
    }

    @Test
    void theGuideNamesTheUnitOfEachLimit() throws IOException, InterruptedException {
        assertThat(Session.visitor(county).page("/items/LU15")).contains("承诺 15 个自然日", "15 个自然日", "1 个月");
    }

    @Test
    void theEditorTakesUnitsTurnsHoursIntoWorkingDaysAndShowsTheDifference() throws IOException, InterruptedException {
        Session admin = Session.signedIn(county, "admin", PASSWORD);
        assertThat(admin.page(EDIT)).contains("法定时限单位", "value=\"CALENDAR_DAY\" selected", "选“小时”的");
        Map<String, String> typed = new HashMap<>(typed());
        typed.put("promisedUnit", "MONTH");
        assertThat(admin.submit(EDIT, EDIT, typed).statusCode()).isEqualTo(302);
        assertThat(admin.page("/catalogue/LU15")).contains("承诺时限单位", "自然日");
        typed.put("promisedUnit", "HOUR");
        assertThat(admin.submit(EDIT, EDIT, typed).statusCode()).isEqualTo(302);
        Item draft = county.getBean(ItemDrafts.class).find("LU15").orElseThrow().item();
        assertThat(draft.promised()).isEqualTo(Term.workingDays(2));
        assertThat(draft.statutory()).isEqualTo(new Term(1, TermUnit.MONTH));
    }

    private static Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>(ItemForm.of(item()));
        typed.put("targets", "PERSON");
        return typed;
    }

    private static Item item() {
        return new Item(
                "LU15",
                new Edition(1, Instant.EPOCH, ItemState.PUBLISHED, ""),
                new Profile("补贴发放", "公共服务", "社会保障", "县人社局", "社保", Set.of(Target.PERSON), "承诺件"),
                new Terms(
                        Level.COUNTY,
                        Level.COUNTY,
                        new Term(1, TermUnit.MONTH),
                        new Term(15, TermUnit.CALENDAR_DAY),
                        0,
                        null),
                new Grounds("不收费", "", "《社会保险法》"),
                List.of(),
                List.of(
                        new Step(1, "受理", StepKind.ACCEPT, Level.COUNTY, "受理岗", 0, true),
                        new Step(2, "决定", StepKind.DECIDE, Level.COUNTY, "决定岗", 3, true)),
                List.of());
    }
}
