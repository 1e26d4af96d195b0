package org.yiwang.portal.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiwang.application.Application;
import org.yiwang.application.State;
import org.yiwang.division.DivisionCode;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.node.ThisNode;

class PrivacyTest {

    private static final Application AT_THE_COMMUNITY =
            new SampleApplication().at(1, State.SUBMITTED, SampleApplication.COMMUNITY);

    private final Privacy community = at(SampleApplication.COMMUNITY);

    @Test
    void theApplicantSeesAll() {
        assertThat(community.seesAll(AT_THE_COMMUNITY, applicant("account-1"))).isTrue();
        assertThat(community.seesAll(AT_THE_COMMUNITY, applicant("account-2"))).isFalse();
    }

    @Test
    void theClerkWhoseTurnItIsSeesAll() {
        assertThat(community.seesAll(AT_THE_COMMUNITY, staff(Duty.CLERK, "社区代办员")))
                .isTrue();
        assertThat(community.seesAll(AT_THE_COMMUNITY, staff(Duty.CLERK, "制证员")))
                .isFalse();
        assertThat(community.seesAll(AT_THE_COMMUNITY, staff(Duty.AUDITOR, "社区代办员")))
                .isFalse();
    }

    @Test
    void aClerkElsewhereDoesNot() {
        assertThat(at(SampleApplication.COUNTY).seesAll(AT_THE_COMMUNITY, staff(Duty.CLERK, "社区代办员")))
                .isFalse();
    }

    @Test
    void nobodysTurnIsNobodysSight() {
        Application closed = new SampleApplication().at(null, State.CLOSED, SampleApplication.COMMUNITY);

        assertThat(community.seesAll(closed, staff(Duty.CLERK, "社区代办员"))).isFalse();
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
        assertThat(Privacy.masked(text, SampleApplication.APPLICANT)).isEqualTo(masked);
    }

    private static Privacy at(DivisionCode code) {
        return new Privacy(new ThisNode(code, "", URI.create("http://127.0.0.1"), Path.of("")));
    }

    private static Actor applicant(String account) {
        return new Actor(account, "wang", "王秀兰", AccountKind.APPLICANT, Set.of(), Set.of());
    }

    private static Actor staff(Duty duty, String post) {
        return new Actor("staff-1", "lin", "林小燕", AccountKind.STAFF, Set.of(post), Set.of(duty));
    }
}
