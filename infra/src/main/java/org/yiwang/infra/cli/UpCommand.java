package org.yiwang.infra.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yiwang.infra.cli.option.DataOption;
import org.yiwang.infra.cli.option.ExitCode;
import org.yiwang.infra.cli.option.SettingsOption;
import org.yiwang.infra.cli.print.NetworkTable;
import org.yiwang.infra.cli.print.TerminalProgress;
import org.yiwang.infra.network.Network;
import org.yiwang.infra.network.Progress;
import org.yiwang.infra.plan.NetworkOptions;
import org.yiwang.infra.plan.NetworkPlan;
import org.yiwang.infra.process.Patience;
import org.yiwang.infra.stack.ServerSettings;
import org.yiwang.infra.stack.folder.StackFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts the network. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = {
            "Starts the sample network, imports catalogue and calendar, and prints the address of each",
            "node and its accounts. Stays until Ctrl-C and then ends everything, unless --detach.",
        },
        footer = {
            "",
            "Settings in a properties file (--config) or in the environment:",
            "  mysql.<node code>.url, .username, .password   a MySQL or MariaDB that already runs",
            "  kafka.brokers                                 a Kafka cluster, host:port,host:port",
            "  elasticsearch.uris                            an Elasticsearch cluster, https://host:port",
            "  elasticsearch.username, .password, .authority its user, and the PEM file of its authority",
            "  https=true                                    like --https",
            "  ports.from                                    like --ports-from",
            "  port.<process>                                one port; processes as `status` names them",
            "As a variable: YIWANG_KAFKA_BROKERS, YIWANG_MYSQL_330327000000_URL, and so on.",
            "YIWANG_SERVER_USER names the account of the servers if root starts them (nobody).",
        })
final class UpCommand implements Callable<Integer> {
    private static final Duration FOREVER = Duration.ofDays(3650);

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data;

    @Option(names = "--detach", description = "Leave the network running and return.")
    private boolean detach;

    @Option(names = "--network", paramLabel = "FILE", description = "Another network than the sample (JSON).")
    private @Nullable Path plan;

    @Mixin
    private SettingsOption configured;

    @Option(names = "--ports-from", paramLabel = "N", description = "Count ports from N instead of taking free ones.")
    private @Nullable Integer portsFrom;

    @Option(
            names = "--https",
            negatable = true,
            description = "Serve pages and nodes by https, with certificates of the network's own authority;"
                    + " a later `up` keeps it, --no-https ends it.")
    private @Nullable Boolean https;

    @Override
    public Integer call() {
        Network network = Network.open(new NetworkOptions(data.folder(), plan(), settings(), StackFiles.locate()));
        Thread ending = new Thread(() -> end(network), "end-network");
        Runtime.getRuntime().addShutdownHook(ending);
        try {
            start(network);
        } catch (RuntimeException e) {
            Runtime.getRuntime().removeShutdownHook(ending);
            throw e;
        }
        if (detach) {
            Runtime.getRuntime().removeShutdownHook(ending);
            say("\nThe network keeps running. `./yiwang status` shows it, `./yiwang down` ends it.");
            return ExitCode.OK;
        }
        say("\nCtrl-C ends everything.");
        Patience.until(() -> network.processes().isEmpty(), FOREVER);
        return ExitCode.OK;
    }

    private void start(Network network) {
        try (TerminalProgress progress = progress("Starting")) {
            network.startWithSample(DataOption.root().resolve("infra/sample"), progress);
        }
        say("\n" + NetworkTable.of(network));
        say("\nPassword of every account, for trying out only (kept in network.json): " + network.password());
        if ("https".equals(network.county().address().getScheme())) {
            say("The certificates come from "
                    + network.stack().authority().trustStore().pem() + "; a browser that trusts it shows no warning.");
        }
    }

    private void end(Network network) {
        say("\nEnding the network …");
        network.stop(Progress.silent());
    }

    private NetworkPlan plan() {
        return plan == null ? NetworkPlan.sample() : NetworkPlan.read(plan);
    }

    private ServerSettings settings() {
        Map<String, String> options = new HashMap<>();
        if (portsFrom != null) {
            options.put("ports.from", portsFrom.toString());
        }
        if (https != null) {
            options.put("https", https.toString());
        }
        return configured.settings().overriddenBy(new ServerSettings(options));
    }

    private TerminalProgress progress(String task) {
        return TerminalProgress.of(task, spec.commandLine().getOut());
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}
