package org.yiwang.infra.stack;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yiwang.infra.process.Ports;

/**
 * Assigns ports to processes: the configured one, else the next of the requested range, else the last one used, else a
 * free one.
 */
public final class PortPlan {
    private final ServerSettings settings;
    private final Map<String, Integer> before;
    private final Map<String, Integer> given = new TreeMap<>();
    private int next;

    public PortPlan(ServerSettings settings, Map<String, Integer> before) {
        this.settings = settings;
        this.before = before;
        this.next = settings.number("ports.from").orElse(0);
    }

    /**
     * Decides the port of a process.
     *
     * @throws org.yiwang.infra.process.LaunchFailure if a configured port is in use, naming port, process and setting
     */
    public int assign(String process) {
        int port = choose(process);
        given.put(process, port);
        return port;
    }

    /** The ports decided so far, by process. */
    public Map<String, Integer> given() {
        return Map.copyOf(given);
    }

    private int choose(String process) {
        String setting = "port." + process;
        Integer own = settings.number(setting).orElse(null);
        if (own != null) {
            return Ports.requireFree(own, process, ServerSettings.label(setting));
        }
        if (next > 0) {
            return Ports.requireFree(next++, process, "--ports-from or " + ServerSettings.label("ports.from"));
        }
        return asBefore(before.get(process));
    }

    private static int asBefore(@Nullable Integer port) {
        return port != null && Ports.isFree(port) ? port : Ports.free();
    }
}
