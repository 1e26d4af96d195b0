package org.yiwang.infra.cli;

import java.util.concurrent.Callable;
import org.yiwang.infra.cli.option.DataOption;
import org.yiwang.infra.cli.option.ExitCode;
import org.yiwang.infra.network.Network;
import org.yiwang.infra.network.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Ends the network and deletes its data. */
@Command(
        name = "reset",
        mixinStandardHelpOptions = true,
        description = "Ends the network and deletes all its data: cases, accounts, files, logs.")
final class ResetCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data;

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    @Override
    public Integer call() {
        var network = Network.find(data.folder());
        if (network.isEmpty()) {
            say("There is no network in " + data.folder() + "; nothing to delete.");
            return ExitCode.OK;
        }
        if (!yes && !confirmed()) {
            say("Nothing was deleted.");
            return ExitCode.FAILED;
        }
        network.get().delete(Progress.silent());
        say("Deleted " + data.folder() + ".");
        return ExitCode.OK;
    }

    private boolean confirmed() {
        return Question.confirmed(
                spec, "Delete all data in " + data.folder() + "?", "use `reset --yes` to delete " + data.folder());
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}
