package org.yiwang.infra.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.yiwang.infra.cli.option.DataOption;
import org.yiwang.infra.cli.option.ExitCode;
import org.yiwang.infra.cli.print.TerminalProgress;
import org.yiwang.infra.network.Network;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Ends the network and keeps its data. */
@Command(
        name = "down",
        mixinStandardHelpOptions = true,
        description = "Ends all processes of the network, nodes before servers. The data stays.")
final class DownCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        Optional<Network> network = Network.find(data.folder());
        if (network.isEmpty() || network.get().processes().isEmpty()) {
            spec.commandLine().getOut().println("Nothing runs in " + data.folder() + ".");
            return ExitCode.OK;
        }
        try (TerminalProgress progress =
                TerminalProgress.of("Ending", spec.commandLine().getOut())) {
            network.get().stop(progress);
        }
        spec.commandLine().getOut().println("Ended. The data stays in " + data.folder() + ".");
        return ExitCode.OK;
    }
}
