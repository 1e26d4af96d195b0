package org.yiwang.search.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.yiwang.base.refusal.Refused;

class WordsTest {

    @Test
    void separatesAtEverySpaceThatAKeyboardTypes() {
        assertThat(Words.read(" 养老\u3000王秀兰\t变更 ").each()).containsExactly("养老", "王秀兰", "变更");
    }

    @Test
    void nothingTypedMeansEverything() {
        assertThat(Words.read(" \u3000 ").isEmpty()).isTrue();
    }

    @Test
    void leavesOutWordsOfPunctuationAlone() {
        assertThat(Words.read("养老 、 *").each()).containsExactly("养老");
    }

    @Test
    void refusesPunctuationInsteadOfFindingEverything() {
        assertThatThrownBy(() -> Words.read("* ?")).isInstanceOf(Refused.class).hasMessage("search.nothingToSearchFor");
    }

    @Test
    void countsCharactersAndNotTheirHalves() {
        assertThat(Words.read("𠮷".repeat(100)).each()).hasSize(1);
        assertThatThrownBy(() -> Words.read("𠮷".repeat(101)))
                .isInstanceOf(Refused.class)
                .hasMessage("search.wordsTooLong");
    }
}
