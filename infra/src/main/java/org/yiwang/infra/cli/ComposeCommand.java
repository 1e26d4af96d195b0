package org.yiwang.infra.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yiwang.infra.cli.option.DataOption;
import org.yiwang.infra.cli.option.ExitCode;
import org.yiwang.infra.network.ComposeNetwork;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prepares the network in containers. */
@Command(
        name = "compose",
        mixinStandardHelpOptions = true,
        description = {
            "Prepares the sample network in containers (three Kafka brokers, a MySQL for each node): writes",
            "secrets and sample accounts, builds the nodes' programs if they are missing, and prints how",
            "to start it with infra/compose/compose.yaml. Keeps secrets of an earlier run.",
        })
final class ComposeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Folder of the secrets; .yiwang-compose in the project.")
    private @Nullable Path data;

    @Override
    public Integer call() {
        Path root = DataOption.root();
        Path folder = data == null
                ? root.resolve(".yiwang-compose")
                : data.toAbsolutePath().normalize();
        ComposeNetwork network = ComposeNetwork.prepare(folder);
        network.makeKeys();
        say("Secrets and sample accounts are in " + folder + ". Now, in the project's folder:");
        say("");
        say("  docker compose -f infra/compose/compose.yaml --env-file " + network.variables()
                + " up -d --build --wait");
        say("  ./yiwang import --data " + folder);
        say("  ./yiwang demo --data " + folder);
        say("");
        network.addresses().forEach((name, address) -> say("  " + address + "  " + name));
        say("");
        say("Password of every account: " + network.password());
        say("To end it: the first command with `down` instead of `up -d --build --wait`; `down -v` deletes its data.");
        return ExitCode.OK;
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}
