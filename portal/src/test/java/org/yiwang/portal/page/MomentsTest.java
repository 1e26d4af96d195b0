package org.yiwang.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MomentsTest {

    private final Moments moments = new Moments();

    @Test
    void printsTheCountysTime() {
        Instant at = Instant.parse("2026-12-31T16:05:09Z");

        assertThat(moments.day(at)).isEqualTo("2027年1月1日");
        assertThat(moments.minute(at)).isEqualTo("2027年1月1日 00:05");
        assertThat(moments.second(at)).isEqualTo("2027年1月1日 00:05:09");
        assertThat(moments.shortMinute(at)).isEqualTo("01-01 00:05");
    }

    @Test
    void printsSizesRoundedUp() {
        assertThat(moments.bytes(0)).isEqualTo("0 KB");
        assertThat(moments.bytes(1)).isEqualTo("1 KB");
        assertThat(moments.bytes(3_565_158)).isEqualTo("3.4 MB");
        assertThat(moments.count(1_234_567)).isEqualTo("1,234,567");
    }
}
