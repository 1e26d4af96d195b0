package org.yiwang.infra.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yiwang.infra.cli.option.DataOption;
import org.yiwang.infra.cli.option.ExitCode;
import org.yiwang.infra.cli.option.SettingsOption;
import org.yiwang.infra.cli.print.TerminalProgress;
import org.yiwang.infra.network.LoadReport;
import org.yiwang.infra.network.Network;
import org.yiwang.infra.network.Rebuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives a node with a lost database a new one. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = {
            "For a node whose database was lost: ends the node, starts it with an empty database, and",
            "shows how its data comes back from other nodes and Kafka, until the node is open again.",
            "Data of the lost database alone is gone: accounts of applicants, drafts, and changes",
            "committed but not sent. After an interruption, call it again to continue.",
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:the node is open again",
            "1:it cannot be rebuilt, did not receive all, or the answer was no; the message says what to do",
            "2:wrong use of the command",
            "3:no network runs in the data folder"
        })
final class RebuildCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data;

    @Mixin
    private SettingsOption configured;

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    @Option(names = "--anew", description = "Abandon a rebuild under way, because its database was lost, too.")
    private boolean anew;

    @Parameters(paramLabel = "CODE", description = "The 12 digits of the node.")
    private String code = "";

    @Override
    public Integer call() {
        NodeCode.require(code, spec);
        Network network = data.running();
        OperatorOf.chosen(network, code, spec);
        Rebuild rebuild = Rebuild.of(network, code, configured.settings(), anew);
        Optional<Path> kept = rebuild.resumes() ? Optional.empty() : rebuild.keptAt();
        if (!rebuild.resumes() && !yes && !confirmed(rebuild, kept)) {
            say("Nothing was changed.");
            return ExitCode.FAILED;
        }
        LoadReport arrived = rebuilt(rebuild);
        say("\n" + rebuild.node().plan().name() + " acts again at "
                + rebuild.node().address() + ": " + arrived.casesKnown() + " cases known, " + arrived.casesHeld()
                + " held" + NodeCode.files(arrived) + ".");
        kept.ifPresent(
                folder -> say("Its old database is kept in " + folder + "; delete it when nobody needs it any more."));
        return ExitCode.OK;
    }

    private LoadReport rebuilt(Rebuild rebuild) {
        Network after;
        try (TerminalProgress progress = progress("Starting")) {
            after = rebuild.begin(progress);
        }
        try (TerminalProgress progress = progress("Rebuilding")) {
            return Rebuild.await(after, code, progress);
        }
    }

    private boolean confirmed(Rebuild rebuild, Optional<Path> kept) {
        String before = kept.map(folder -> " Its old database stays in " + folder + ", unused.")
                .orElse("");
        return Question.confirmed(
                spec,
                rebuild.node().plan().name() + " gets an empty database." + before
                        + "\nAccounts of applicants, drafts and unsent changes do not come back. Continue?",
                "use `rebuild " + code + " --yes`");
    }

    private TerminalProgress progress(String task) {
        return TerminalProgress.of(task, spec.commandLine().getOut());
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}
