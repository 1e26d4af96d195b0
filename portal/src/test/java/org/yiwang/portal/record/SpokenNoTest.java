package org.yiwang.portal.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yiwang.application.ApplicationNo;

class SpokenNoTest {

    @Test
    void breaksANumberIntoGroupsThatCanBeReadOut() {
        ApplicationNo no = ApplicationNo.of(SampleApplication.COMMUNITY, LocalDate.of(2026, 11, 23), 1234567);
        String check = no.value().substring(no.value().length() - 1);

        assertThat(SpokenNo.of(no))
                .containsExactly(
                        new SpokenNo.Part("place", List.of("3303", "2710", "0002")),
                        new SpokenNo.Part("day", List.of("2026", "1123")),
                        new SpokenNo.Part("sequence", List.of("123", "456", "7")),
                        new SpokenNo.Part("check", List.of(check)));
    }
}
