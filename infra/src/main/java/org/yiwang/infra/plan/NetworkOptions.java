package org.yiwang.infra.plan;

import java.nio.file.Path;
import org.yiwang.infra.stack.ServerSettings;
import org.yiwang.infra.stack.folder.StackFiles;

/** Options of a network: its data folder, nodes, servers, ports and wiring. */
public record NetworkOptions(Path data, NetworkPlan plan, ServerSettings settings, StackFiles files, Wiring wiring) {
    /** Options with direct wiring. */
    public NetworkOptions(Path data, NetworkPlan plan, ServerSettings settings, StackFiles files) {
        this(data, plan, settings, files, Wiring.STRAIGHT);
    }

    /** The sample network on embedded servers and free ports. */
    public static NetworkOptions sample(Path data) {
        return new NetworkOptions(data, NetworkPlan.sample(), ServerSettings.none(), StackFiles.locate());
    }

    public NetworkOptions with(ServerSettings other) {
        return new NetworkOptions(data, plan, other, files, wiring);
    }

    public NetworkOptions with(NetworkPlan other) {
        return new NetworkOptions(data, other, settings, files, wiring);
    }

    public NetworkOptions with(Wiring other) {
        return new NetworkOptions(data, plan, settings, files, other);
    }
}
