package org.yiwang.infra.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.yiwang.infra.cli.bench.BenchCommand;
import org.yiwang.infra.cli.demo.DemoCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command of the project. Run {@code ./yiwang --help}. */
@Command(
        name = "yiwang",
        description = "Runs 一网: a county's approvals on one network of community, township and county.",
        mixinStandardHelpOptions = true,
        version = "yiwang 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            UpCommand.class,
            StatusCommand.class,
            QuarantineCommand.class,
            AuditCommand.class,
            KeysCommand.class,
            DownCommand.class,
            ResetCommand.class,
            JoinCommand.class,
            RebuildCommand.class,
            ImportCommand.class,
            ReconcileCommand.class,
            DemoCommand.class,
            ComposeCommand.class,
            BenchCommand.class,
        },
        footer = {
            "  test    Runs the project's tests; `test --containers` runs the scenario on",
            "          MySQL, Kafka and Elasticsearch in containers.",
            "",
            "Each command has its own --help. Servers that already run, and ports, are",
            "configured with `up --config FILE` or by environment; `up --help` lists them.",
            "",
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed; the message names the log to read",
            "2:wrong use of the command",
            "3:no network runs in the data folder",
        })
public final class Yiwang implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Prints the usage, because there is no default command. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Name a command.");
    }

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Yiwang())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setExecutionExceptionHandler(new Failures());
    }
}
