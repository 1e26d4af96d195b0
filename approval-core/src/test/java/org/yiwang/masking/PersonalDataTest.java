package org.yiwang.masking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonalDataTest {

    @Test
    void hidesWhoItIsAndWhatTheyAnswered() {
        String masked = PersonalData.maskedJson(
                """
                {"no":"330327100002-20261123-500001-7","title":"王秀兰换卡","applicant":{"name":"王秀兰",
                "idNumber":"11010519491231002X","phone":"13800000001"},"form":{"account":"6222021234567890123"},
                "history":[{"actor":"林小燕","comment":"已致电 13800000001 王秀兰"}],"password":{"hash":"$2a$10$abc"}}
                """);

        assertThat(masked)
                .contains("330327100002-20261123-500001-7", "王**换卡", "1101**********002X", "138****0001", "林**")
                .doesNotContain("王秀兰", "林小燕", "11010519491231002X", "13800000001", "622202", "$2a$10");
    }

    @Test
    void showsNothingOfWhatIsNoJson() {
        assertThat(PersonalData.maskedJson("{\"name\":\"王秀兰\"")).isEmpty();
    }

    @Test
    void hidesLongNumbersInTextButNoDivisionCodes() {
        assertThat(PersonalData.maskedText("330327107008 sent 11010519491231002X, 13800000001"))
                .isEqualTo("330327107008 sent 110***************, 138********");
    }
}
