package org.yiwang.infra.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void neverGivesTheSamePortTwice() {
        assertThat(Ports.free()).isNotEqualTo(Ports.free());
    }

    @Test
    void refusesAPortInUseNamingPortServerAndSetting() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> Ports.requireFree(port, "kafka", "port.kafka"))
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessageContainingAll("Port " + port, "kafka", "in use", "port.kafka");
            assertThat(Ports.answers("127.0.0.1", port)).isTrue();
        }
    }

    @Test
    void refusesANumberThatIsNoPort() {
        assertThatThrownBy(() -> Ports.requireFree(70_000, "kafka", "port.kafka"))
                .hasMessageContaining("not between 1 and 65535");
    }
}
