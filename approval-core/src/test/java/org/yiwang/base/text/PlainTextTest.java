package org.yiwang.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @Test
    void widthCompatibilityAndInvisibleCharactersMakeNoDifference() {
        assertThat(PlainText.of("\uFEFFＡ座１２０３\u00AD室\u202C")).isEqualTo("A座1203室");
        assertThat(PlainText.of("\uF9D1\u2F12")).isEqualTo("六力");
        assertThat(PlainText.of("葛\uDB40\uDD00")).isEqualTo("葛");
        assertThat(PlainText.of("王\uD83D")).isEqualTo("王");
    }

    @Test
    void whiteSpaceOfEveryKindIsOneBlank() {
        assertThat(PlainText.of("\u3000法律\u00A0\u2003\t\u200B\n咨询\u3164")).isEqualTo("法律 咨询");
    }

    @Test
    void privateUseCharactersOfTheNationalStandardAreTheCharactersTheyStandFor() {
        assertThat(PlainText.of("王\uE863\uE815\uE864\uE816\uE78D\uE7C7"))
                .isEqualTo("王\u4DAE\u2E81\u9FBB\uD840\uDC87,\u1E3F");
        assertThat(PlainText.kept("王\uE863")).isEqualTo("王\u4DAE");
    }

    @Test
    void aNameIsStoredAsTypedWithoutCharactersNobodySees() {
        assertThat(PlainText.kept(" 王\u200B秀\uFEFF兰\u2069\u3000 ")).isEqualTo("王秀兰");
        assertThat(PlainText.kept("Ａ座（东）\uF9D1")).isEqualTo("Ａ座（东）六");
        assertThat(PlainText.kept("买买提·\u0000吐尔逊")).isEqualTo("买买提·吐尔逊");
    }

    @Test
    void emojiOfATitleStayWhole() {
        String family = "👨\u200D👩\u200D👧 ❤\uFE0F\u200D🔥 🇨🇳";
        assertThat(PlainText.kept(family)).isEqualTo(family);
        assertThat(PlainText.kept("王\u200D五")).isEqualTo("王五");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u200B", "\u2800", "\u3164\u115F\u1160", "\uFFA0\u3000\u00A0", "\u202E\uFEFF\u0000"})
    void textWithoutAnythingToSeeIsBlank(String typed) {
        assertThat(PlainText.isBlank(typed)).isTrue();
        assertThat(PlainText.kept(typed)).isEmpty();
    }

    @Test
    void lengthCountsCharactersAndNoneIsCut() {
        assertThat(PlainText.length("𠮷野")).isEqualTo(2);
        assertThat(PlainText.cut("𠮷野家", 1)).isEqualTo("𠮷");
        assertThat(PlainText.cut("𠮷", 1)).isEqualTo("𠮷");
    }
}
