package org.yiwang.portal.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;

class LandingTest {

    @ParameterizedTest
    @CsvSource({"CLERK,/workbench", "AUDITOR,/search", "ADMINISTRATOR,/imports", "OPERATOR,/links", "DIRECTOR,/people"})
    void staffArriveAtTheirWork(Duty duty, String page) {
        Actor actor = new Actor("1", "lin", "林小燕", AccountKind.STAFF, Set.of(), Set.of(duty));

        assertThat(Landing.of(actor)).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource("/")
    void applicantsArriveAtHome(String page) {
        assertThat(Landing.of(new Actor("2", "wang", "王秀兰", AccountKind.APPLICANT, Set.of(), Set.of())))
                .isEqualTo(page);
    }
}
