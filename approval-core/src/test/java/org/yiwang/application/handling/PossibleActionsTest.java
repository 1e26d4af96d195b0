package org.yiwang.application.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yiwang.application.Action;
import org.yiwang.application.Application;
import org.yiwang.attendance.Roster;
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

    private static PossibleActions at(DivisionCode code) {
        return new PossibleActions(
                new Roles(
                        new ThisNode(code, "", URI.create("http://127.0.0.1"), Path.of("")),
                        () -> Roster.EMPTY,
                        post -> false),
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
