package org.yiwang.infra.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of the loopback address. */
public final class Ports {
    /** Below the ephemeral ports, from which an outgoing connection could take one. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 32_000;
    private static final int TRIES = 1_000;
    private static final int CONNECT_MILLIS = 500;
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private Ports() {}

    /** A free port, never given twice by this program. */
    public static int free() {
        for (int i = 0; i < TRIES; i++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (isFree(port) && GIVEN.add(port)) {
                return port;
            }
        }
        throw new LaunchFailure("Found no free port between " + LOWEST + " and " + HIGHEST + ".");
    }

    /** The port itself, or a failure that names the port, its process and its setting. */
    public static int requireFree(int port, String server, String setting) {
        if (port < 1 || port > 65_535) {
            throw new LaunchFailure(
                    "Port " + port + " for " + server + " is not between 1 and 65535; change " + setting + ".");
        }
        if (!isFree(port)) {
            throw new LaunchFailure("Port " + port + " for " + server
                    + " is in use by another program; end that program or choose another port with " + setting + ".");
        }
        return port;
    }

    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** Whether a process accepts connections there. */
    public static boolean answers(String host, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
