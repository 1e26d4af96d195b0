package org.yiwang.masking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskedJsonTest {

    @Test
    void hidesWhoItIsAndWhatTheyAnswered() {
        String masked = MaskedJson.of(
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
    void hidesThemHoweverTheyAreWritten() {
        String masked = MaskedJson.of(
                """
                {"title":"王 秀兰 １３８ ０００００００１ 换卡","applicant":{"name":"王秀兰","idNumber":"K987654","phone":"64752222"},
                "history":[{"comment":"护照 K-987654，家里 6475-2222"}],"called":13800000001,"version":3,
                "sha256":"1234567890123456789012345678901234567890123456789012345678901234"}
                """);

        assertThat(masked)
                .contains("王*** １３８", "护照 K-98****", "家里 647******", "\"called\" : \"138********\"", "\"version\" : 3")
                .contains("1234567890123456789012345678901234567890123456789012345678901234")
                .doesNotContain("秀兰", "987654", "6475", "００００１");
    }

    @Test
    void showsNothingOfWhatIsNoJson() {
        assertThat(MaskedJson.of("{\"name\":\"王秀兰\"")).isEmpty();
    }
}
