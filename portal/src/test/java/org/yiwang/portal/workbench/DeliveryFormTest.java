package org.yiwang.portal.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yiwang.application.DeliveryMethod;
import org.yiwang.application.action.Action;

class DeliveryFormTest {

    private static final Map<String, String> TYPED =
            Map.of("method", "POST", "tracking", "EK123456789CN", "receiver", " ", "comment", "已寄出", "_csrf", "x");

    @Test
    void whatWasTypedCountsForTheDeliveryOnly() {
        assertThat(DeliveryForm.details(Action.DELIVER, TYPED))
                .containsOnly(Map.entry("method", "POST"), Map.entry("tracking", "EK123456789CN"));
        assertThat(DeliveryForm.details(Action.URGE, TYPED)).isEmpty();
    }

    @Test
    void itIsByHandUntilSomethingElseIsChosen() {
        assertThat(new DeliveryForm(Map.of(), 0).chosen(DeliveryMethod.HAND)).isTrue();
        assertThat(new DeliveryForm(TYPED, 0).chosen(DeliveryMethod.POST)).isTrue();
    }
}
