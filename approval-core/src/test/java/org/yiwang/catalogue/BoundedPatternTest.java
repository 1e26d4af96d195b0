package org.yiwang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoundedPatternTest {

    @Test
    void matchesTheWholeText() {
        assertThat(BoundedPattern.matches("[0-9]{6}", "325800")).isTrue();
        assertThat(BoundedPattern.matches("[0-9]{6}", "3258001")).isFalse();
        assertThat(BoundedPattern.matches("(?=.*浙)[浙A-Z0-9]+", "浙C12345")).isTrue();
    }

    @Test
    void givesUpOnAPatternThatNeedsTooLong() {
        assertThat(BoundedPattern.matches("(.*a){12}b", "a".repeat(60))).isFalse();
        assertThat(BoundedPattern.matches("(a|b)*", "ab".repeat(50_000))).isFalse();
    }
}
