package org.yiwang.node.key;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yiwang.division.DivisionCode;

class RegistrationTest {

    private static final DivisionCode NODE = new DivisionCode("330327100002");
    private static final KeyPairs PAIR = KeyPairs.make();

    @Test
    void isReadAsItWasWrittenAlsoWhenItWasBrokenIntoLines() {
        Registration own = Registration.of(NODE, PAIR);
        assertThat(Registration.parse(own.text())).contains(own);
        assertThat(Registration.parse("\n " + own.text().replace(" ", "\n  "))).contains(own);
    }

    @Test
    void isNoneWithAnotherCodeOrAnothersKeys() {
        Registration own = Registration.of(NODE, PAIR);
        assertThat(Registration.parse(own.text().replace(NODE.value(), "330327000000")))
                .isEmpty();
        assertThat(Registration.parse(own.text()
                        .replace(PAIR.open().agreement(), KeyPairs.make().open().agreement())))
                .isEmpty();
        assertThat(Registration.parse(own.text().substring(20))).isEmpty();
        assertThat(Registration.parse("yiwang-node 330327100002 a b c")).isEmpty();
    }
}
