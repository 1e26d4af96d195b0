package org.yiwang.infra.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.yiwang.infra.cli.option.DataOption;
import org.yiwang.infra.cli.option.ExitCode;
import org.yiwang.infra.cli.option.SettingsOption;
import org.yiwang.infra.cli.print.NetworkTable;
import org.yiwang.infra.cli.print.TerminalProgress;
import org.yiwang.infra.network.Joining;
import org.yiwang.infra.network.LoadReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds a node to the running network. */
@Command(
        name = "join",
        mixinStandardHelpOptions = true,
        description = {
            "Adds the node of a township or community to the running network: creates its database,",
            "starts it, and shows how divisions, calendar, catalogue, staff and its share of cases",
            "arrive. After an interruption, call it again to continue. `down`, `up`, `status` and",
            "`reset` include the node from then on.",
        },
        footer = {
            "",
            "Settings (--config, or the environment), as for `up`:",
            "  mysql.<node code>.url, .username, .password   a MySQL or MariaDB that already runs",
            "  port.node-<node code>, port.mariadb-<node code>",
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:the node is ready and has all its data",
            "1:it cannot join, or did not receive all; the message says why and what to do",
            "2:wrong use of the command",
            "3:no network runs in the data folder"
        })
final class JoinCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data;

    @Mixin
    private SettingsOption configured;

    @Parameters(paramLabel = "CODE", description = "The 12 digits of a township (ending in 000) or community.")
    private String code = "";

    @Override
    public Integer call() {
        NodeCode.require(code, spec);
        Joining joining;
        try (TerminalProgress progress = progress("Starting")) {
            joining = Joining.begin(data.running(), code, configured.settings(), progress);
        }
        LoadReport arrived;
        try (TerminalProgress progress = progress("Joining")) {
            arrived = joining.await(progress);
        }
        say("\n" + joining.node().plan().name() + " has joined: " + arrived.total() + " records are here, "
                + arrived.casesKnown() + " cases known, " + arrived.casesHeld() + " held" + NodeCode.files(arrived)
                + ".");
        say("\n" + NetworkTable.of(List.of(joining.node())));
        say("\nPassword of every account: " + joining.network().password());
        return ExitCode.OK;
    }

    private TerminalProgress progress(String task) {
        return TerminalProgress.of(task, spec.commandLine().getOut());
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}
