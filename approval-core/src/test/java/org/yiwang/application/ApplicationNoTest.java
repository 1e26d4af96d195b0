package org.yiwang.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yiwang.division.DivisionCode;

class ApplicationNoTest {

    private final DivisionCode origin = new DivisionCode("330327100002");
    private final ApplicationNo no = ApplicationNo.of(origin, LocalDate.of(2026, 11, 23), 1);

    @Test
    void readsAsGroups() {
        assertThat(no.value()).matches("330327100002-20261123-000001-[0-9]");
    }

    @Test
    void everySingleWrongDigitIsNoticed() {
        String digits = no.value().replace("-", "");
        for (int at = 0; at < digits.length(); at++) {
            for (char wrong = '0'; wrong <= '9'; wrong++) {
                String typed = digits.substring(0, at) + wrong + digits.substring(at + 1);
                assertThat(ApplicationNo.parse(typed).isPresent()).isEqualTo(typed.equals(digits));
            }
        }
    }

    @Test
    void isReadAsPeopleTypeIt() {
        assertThat(ApplicationNo.parse(" " + no.value().replace('-', ' ') + " "))
                .contains(no);
        assertThat(ApplicationNo.parse("330327")).isEmpty();
    }

    @Test
    void doesNotOverflowOnABusyDay() {
        ApplicationNo busy = ApplicationNo.of(origin, LocalDate.of(2026, 11, 23), 1_234_567);
        assertThat(ApplicationNo.parse(busy.value().replace("-", ""))).contains(busy);
    }

    @Test
    void refusesWhatIsNone() {
        assertThatThrownBy(() -> new ApplicationNo("1-2-3-4")).isInstanceOf(IllegalArgumentException.class);
    }
}
