package org.yiwang.application.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationBuilder;
import org.yiwang.application.action.Action;
import org.yiwang.application.history.FirstContact;
import org.yiwang.application.intake.Channel;
import org.yiwang.application.intake.Intake;
import org.yiwang.application.intake.Mandate;
import org.yiwang.application.work.Person;
import org.yiwang.attendance.Roster;
import org.yiwang.deadline.WorkingDays;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.node.ThisNode;

class PossibleActionsTest {

    private static final Application AT_THE_COMMUNITY = ApplicationFixture.submitted();

    @Test
    void whatElsewhereHoldsItsApplicantCanStillAskFor() {
        PossibleActions township = at(ApplicationFixture.TOWNSHIP);

        assertThat(township.of(AT_THE_COMMUNITY, applicant("account-1"))).containsExactly(Action.URGE, Action.WITHDRAW);
        assertThat(township.of(AT_THE_COMMUNITY, applicant("account-2"))).isEmpty();
        assertThat(township.of(AT_THE_COMMUNITY, staff(Duty.CLERK, "受理岗"))).isEmpty();
    }

    @Test
    void aWindowActsForTheApplicantWhereverTheCaseIsHeld() {
        Actor clerk = staff(Duty.CLERK, "乡镇窗口");

        assertThat(at(ApplicationFixture.TOWNSHIP).of(AT_THE_COMMUNITY, clerk))
                .containsExactly(Action.URGE, Action.WITHDRAW);
        assertThat(at(ApplicationFixture.TOWNSHIP).forApplicant(AT_THE_COMMUNITY, clerk))
                .containsExactly(Action.URGE, Action.WITHDRAW);
        DivisionCode neighbour = new DivisionCode("330327107000");
        assertThat(at(neighbour).of(AT_THE_COMMUNITY, clerk)).isEmpty();
    }

    @Test
    void theFirstContactUrgesWhereverTheCaseIsHeld() {
        Person contact = new Person("lin", "林小燕");
        Application elsewhere = ApplicationBuilder.like(AT_THE_COMMUNITY)
                .firstContact(
                        new FirstContact(contact, ApplicationFixture.TOWNSHIP, "灵溪镇", ApplicationFixture.AT, null))
                .build();

        assertThat(at(ApplicationFixture.TOWNSHIP).of(elsewhere, staff(Duty.CLERK, "档案岗")))
                .containsExactly(Action.URGE);
    }

    /** 民法典 第一百七十三条: 代理期限届满，委托代理终止. */
    @Test
    void aProxyReadsAndActsNoLongerAfterTheMandatesLastDay() {
        PossibleActions community = at(ApplicationFixture.COMMUNITY);

        assertThat(community.of(byProxyUntil(LocalDate.of(2020, 12, 31)), applicant("account-1")))
                .isEmpty();
        assertThat(community.of(byProxyUntil(LocalDate.now(WorkingDays.ZONE)), applicant("account-1")))
                .containsExactly(Action.URGE, Action.WITHDRAW);
    }

    private static Application byProxyUntil(LocalDate until) {
        Mandate mandate =
                new Mandate(Mandate.Capacity.PROXY, "王建国", "330327196805120422", "13800000002", "", until, null, null);
        return ApplicationBuilder.like(AT_THE_COMMUNITY)
                .intake(new Intake(Channel.ONLINE, null, mandate))
                .build();
    }

    private static PossibleActions at(DivisionCode code) {
        return new PossibleActions(
                new Roles(
                        new ThisNode(code, "", URI.create("http://127.0.0.1"), Path.of("")),
                        () -> Roster.EMPTY,
                        post -> post.equals("乡镇窗口")),
                new ActionEffects(List.of()),
                Clock.systemUTC());
    }

    private static Actor applicant(String account) {
        return new Actor(account, "wang", "王秀兰", AccountKind.APPLICANT, Set.of(), Set.of());
    }

    private static Actor staff(Duty duty, String post) {
        return new Actor("staff-1", "lin", "林小燕", AccountKind.STAFF, Set.of(post), Set.of(duty));
    }
}
