package org.yiwang.node;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;

class ServedAddressTest {

    @Test
    void refusesToServeOtherMachinesInClear() throws UnknownHostException {
        assertThatThrownBy(() -> ServedAddress.requireProtected(at("10.1.2.3"), false))
                .isInstanceOf(WrongNode.class)
                .hasMessageContaining("server.address=10.1.2.3");
        assertThatThrownBy(() -> ServedAddress.requireProtected(new ServerProperties(), false))
                .isInstanceOf(WrongNode.class);
    }

    @Test
    void servesThisMachineWithACertificateOrBehindAProxy() throws UnknownHostException {
        assertThatCode(() -> ServedAddress.requireProtected(at("127.0.0.1"), false))
                .doesNotThrowAnyException();
        ServerProperties certified = at("10.1.2.3");
        certified.setSsl(new Ssl());
        assertThatCode(() -> ServedAddress.requireProtected(certified, false)).doesNotThrowAnyException();
        assertThatCode(() -> ServedAddress.requireProtected(at("10.1.2.3"), true))
                .doesNotThrowAnyException();
    }

    private static ServerProperties at(String address) throws UnknownHostException {
        ServerProperties server = new ServerProperties();
        server.setAddress(InetAddress.getByName(address));
        return server;
    }
}
