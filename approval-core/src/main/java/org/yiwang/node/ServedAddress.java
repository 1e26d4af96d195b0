package org.yiwang.node;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;

/** Refuses to serve people in clear beyond this machine, because anybody on the line could read and change. */
final class ServedAddress {

    private ServedAddress() {}

    /**
     * @param proxied whether a proxy in front of the node encrypts
     * @throws WrongNode if other machines would reach the node without encryption
     */
    static void requireProtected(ServerProperties server, boolean proxied) {
        if (!isLoopback(server.getAddress()) && !Ssl.isEnabled(server.getSsl()) && !proxied) {
            throw new WrongNode(
                    "server.address=%s is reachable from other machines, and the node has no certificate."
                            .formatted(
                                    server.getAddress() == null
                                            ? "(not set)"
                                            : server.getAddress().getHostAddress()),
                    "Set server.ssl.certificate and server.ssl.certificate-private-key to PEM files. If a proxy in front of"
                            + " the node encrypts, set yiwang.node.proxies to its address (a regular expression).");
        }
    }

    private static boolean isLoopback(@Nullable InetAddress address) {
        return address != null && address.isLoopbackAddress();
    }
}
