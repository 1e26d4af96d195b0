package org.yiwang.application.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiwang.application.Application;
import org.yiwang.application.action.Action;
import org.yiwang.application.handling.ApplicationFixture;
import org.yiwang.application.handling.Roles;
import org.yiwang.attendance.Roster;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.node.ThisNode;

class DisclosureTest {

    private static final Application AT_THE_COMMUNITY = ApplicationFixture.submitted();

    private final Disclosure community = at(ApplicationFixture.COMMUNITY);

    @Test
    void theApplicantSeesAll() {
        assertThat(community.isFull(AT_THE_COMMUNITY, applicant("account-1"))).isTrue();
        assertThat(community.isFull(AT_THE_COMMUNITY, applicant("account-2"))).isFalse();
    }

    @Test
    void theClerkWhoseTurnItIsSeesAll() {
        assertThat(community.isFull(AT_THE_COMMUNITY, staff(Duty.CLERK, "受理岗"))).isTrue();
        assertThat(community.isFull(AT_THE_COMMUNITY, staff(Duty.CLERK, "制证员"))).isFalse();
        assertThat(community.isFull(AT_THE_COMMUNITY, staff(Duty.AUDITOR, "受理岗")))
                .isFalse();
    }

    @Test
    void aClerkElsewhereDoesNot() {
        assertThat(at(ApplicationFixture.COUNTY).isFull(AT_THE_COMMUNITY, staff(Duty.CLERK, "受理岗")))
                .isFalse();
    }

    @Test
    void nobodysTurnIsNobodysSight() {
        Application closed = ApplicationFixture.after(ApplicationFixture.submitted(), Action.REFUSE);

        assertThat(community.isFull(closed, staff(Duty.CLERK, "受理岗"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "请改为 13857712345。,请改为 138********。",
        "本人王秀兰身份证330327196203150026,本人王**身份证330***************",
        "电话0577-64752222转8,电话057**********转8",
        "第 3 次申请,第 3 次申请",
        "2019年84号,2019年84号"
    })
    void hidesNameAndLongNumbersInRunningText(String text, String masked) {
        assertThat(ApplicationFixture.submitted().personalData().text(text)).isEqualTo(masked);
    }

    private static Disclosure at(DivisionCode code) {
        return new Disclosure(new Roles(
                new ThisNode(code, "", URI.create("http://127.0.0.1"), Path.of("")),
                () -> Roster.EMPTY,
                post -> false));
    }

    private static Actor applicant(String account) {
        return new Actor(account, "wang", "王秀兰", AccountKind.APPLICANT, Set.of(), Set.of());
    }

    private static Actor staff(Duty duty, String post) {
        return new Actor("staff-1", "lin", "林小燕", AccountKind.STAFF, Set.of(post), Set.of(duty));
    }
}
