package org.yiwang.infra.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yiwang.infra.process.Ports;

class PortPlanTest {
    @Test
    void prefersTheProcessesOwnSettingThenTheRangeThenThePortOfLastTime() {
        int own = Ports.free();
        int from = Ports.free();
        int last = Ports.free();
        PortPlan configured =
                new PortPlan(new ServerSettings(Map.of("port.kafka", "" + own, "ports.from", "" + from)), Map.of());
        assertThat(configured.assign("kafka")).isEqualTo(own);
        assertThat(configured.assign("elasticsearch")).isEqualTo(from);
        PortPlan again = new PortPlan(ServerSettings.none(), Map.of("kafka", last));
        assertThat(again.assign("kafka")).isEqualTo(last);
    }

    @Test
    void takesAnotherPortWhenTheOneOfLastTimeIsTakenAndNobodyConfiguredIt() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            PortPlan plan = new PortPlan(ServerSettings.none(), Map.of("kafka", taken.getLocalPort()));
            assertThat(plan.assign("kafka")).isNotEqualTo(taken.getLocalPort());
        }
    }

    @Test
    void refusesAConfiguredPortThatIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            PortPlan plan = new PortPlan(new ServerSettings(Map.of("port.kafka", "" + taken.getLocalPort())), Map.of());
            assertThatThrownBy(() -> plan.assign("kafka"))
                    .hasMessageContainingAll("kafka", "port.kafka (YIWANG_PORT_KAFKA)", "in use");
        }
    }
}
