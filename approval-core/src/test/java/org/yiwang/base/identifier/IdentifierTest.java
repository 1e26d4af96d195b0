package org.yiwang.base.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "+86 138 0000 5001,13800005001",
        "(+86)138.0000.5001,13800005001",
        "008613800005001,13800005001",
        "8613800005001,13800005001",
        "+86 577 6888 1234,0577-68881234",
        "+86(0)577-68881234,0577-68881234",
        "０１０－６８８８１２３４,010-68881234",
        "0577-6888-1234,0577-68881234",
        "0577-68881234转801,0577-68881234-801",
        "057768881234,0577-68881234",
        "400 820 8820,4008208820",
        "400-820-8820-1234,4008208820-1234",
        "95588,95588",
        "12345,12345"
    })
    void takesTelephoneNumbersHoweverTheyAreWritten(String typed, String plain) {
        assertThat(PhoneNumber.isValid(typed)).isTrue();
        assertThat(PhoneNumber.plain(typed)).isEqualTo(plain);
        assertThat(PhoneNumber.plain(plain)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "12", "1380000500", "138000050011", "13800005001-801", "call me", "0577-6888123456", "9551"})
    void refusesOtherTelephoneNumbers(String typed) {
        assertThat(PhoneNumber.isValid(typed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1101051949123100,RESIDENT_LENGTH",
        "11010519491231OO2X,RESIDENT_CHARACTERS",
        "16010519491231002X,RESIDENT_PROVINCE",
        "330327209912310010,RESIDENT_BIRTH",
        "33032700000101001X,RESIDENT_BIRTH",
        "330327184912310010,RESIDENT_BIRTH",
        "330327202612100010,RESIDENT_BIRTH",
        "110105194912310021,RESIDENT_CHECK"
    })
    void namesTheFaultOfAResidentId(String id, IdFault fault) {
        assertThat(IdKind.RESIDENT_ID.fault(id, LocalDate.of(2026, 12, 9))).contains(fault);
    }

    @Test
    void aNumberIsPlainWithoutWhatGroupsIt() {
        assertThat(TypedNumber.plain("［2026］ abc－１２３·4。5")).isEqualTo("2026ABC12345");
        assertThat(TypedNumber.plain("\u0661\u0662")).isEqualTo("12");
    }
}
