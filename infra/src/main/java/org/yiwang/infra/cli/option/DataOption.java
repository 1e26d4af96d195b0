package org.yiwang.infra.cli.option;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.yiwang.infra.network.Network;
import org.yiwang.infra.stack.folder.ProjectRoot;
import picocli.CommandLine.Option;

/** The data folder, an option of every command on a network. */
public final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder that holds all data of the network. Default: $YIWANG_DATA, else .yiwang in the"
                    + " project's root.")
    private @Nullable Path data;

    public Path folder() {
        if (data != null) {
            return data.toAbsolutePath().normalize();
        }
        String configured = System.getenv("YIWANG_DATA");
        if (configured != null && !configured.isBlank()) {
            return Path.of(configured).toAbsolutePath().normalize();
        }
        return root().resolve(".yiwang");
    }

    /** The network in the folder, if something of it runs: processes of this machine, or nodes in containers. */
    public Network running() {
        return Network.find(folder())
                .filter(network ->
                        !network.processes().isEmpty() || network.county().ready())
                .orElseThrow(() -> new NoNetwork(folder()));
    }

    public static Path root() {
        return ProjectRoot.find().orElse(Path.of("").toAbsolutePath());
    }
}
