package org.yiwang.infra.stack;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yiwang.infra.process.Ports;

/**
 * Which process gets which port: the one configured for it, else the next of the range that was asked for, else the one
 * that it had last time, else a free one.
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
     * @throws org.yiwang.infra.process.LaunchFailure when a configured port is in use, naming port, process, setting
     */
    public int assign(String process) {
        int port = choose(process);
        given.put(process, port);
        return port;
    }

    /** All that was decided, by process. */
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
