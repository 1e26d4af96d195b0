package org.yiwang.base.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014"})
    void takesResidentIdsOfTheStandard(String id) {
        assertThat(ResidentId.isValid(id)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105194912310021",
                "11010519491331002X",
                "11010519490230002X",
                "1101051949123100",
                "",
                "11010519491231002x"
            })
    void refusesAWrongCheckDigitOrDateOrLength(String id) {
        assertThat(ResidentId.isValid(id)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43"})
    void takesCreditCodesOfTheStandard(String code) {
        assertThat(CreditCode.isValid(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y44", "91350100I000100Y43", "91350100M000100Y4", ""})
    void refusesAWrongCheckCharacterOrAlphabet(String code) {
        assertThat(CreditCode.isValid(code)).isFalse();
    }
}
