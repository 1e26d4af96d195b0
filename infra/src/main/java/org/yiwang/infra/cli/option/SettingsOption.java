package org.yiwang.infra.cli.option;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.yiwang.infra.stack.ServerSettings;
import picocli.CommandLine.Option;

/** Settings for servers and ports, from a file or the environment. */
public final class SettingsOption {
    @Option(names = "--config", paramLabel = "FILE", description = "Settings for servers and ports (properties).")
    private @Nullable Path config;

    public ServerSettings settings() {
        ServerSettings settings = config == null ? ServerSettings.none() : ServerSettings.read(config);
        return settings.overriddenBy(ServerSettings.fromEnvironment(System.getenv()));
    }
}
