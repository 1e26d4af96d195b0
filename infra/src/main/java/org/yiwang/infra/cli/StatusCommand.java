package org.yiwang.infra.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yiwang.infra.cli.option.DataOption;
import org.yiwang.infra.cli.option.ExitCode;
import org.yiwang.infra.cli.print.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Shows the state of the network. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Shows each server and node: whether it is up, cases held, free disk, lag of each link,"
                + " result of the last comparison.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:all is up", "1:something is down", "3:no network runs in the data folder"})
final class StatusCommand implements Callable<Integer> {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
            .build();

    private static final double GIBI = 1L << 30;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data;

    @Option(names = "--json", description = "Print one JSON object instead of tables.")
    private boolean json;

    @Override
    public Integer call() {
        NetworkStatus status = NetworkStatus.of(data.running());
        String text = json ? MAPPER.writeValueAsString(status) : tables(status);
        spec.commandLine().getOut().println(text);
        return status.allUp() ? ExitCode.OK : ExitCode.FAILED;
    }

    private static String tables(NetworkStatus status) {
        List<String> parts = new ArrayList<>(List.of(nodes(status), links(status), servers(status)));
        String remarks = status.nodes().stream()
                .flatMap(n -> n.remarks().stream().map(said -> said.weight() + ": " + n.name() + ": " + said.text()))
                .collect(Collectors.joining("\n"));
        if (!remarks.isEmpty()) {
            parts.add(remarks);
        }
        return String.join("\n\n", parts);
    }

    private static String nodes(NetworkStatus status) {
        Table nodes = new Table(
                "NODE",
                "CODE",
                "UP",
                "HELD",
                "KNOWN",
                "TO SEND",
                "TO APPLY",
                "SET ASIDE",
                "QUARANTINE",
                "DISK FREE",
                "ADDRESS");
        status.nodes()
                .forEach(n -> nodes.row(
                        n.name(),
                        n.code(),
                        n.up() ? "yes" : "NO",
                        n.casesHeld(),
                        n.casesKnown(),
                        n.capturePending(),
                        behind(n.inboundLag(), n.inboundSeconds()),
                        n.setAside(),
                        n.quarantined(),
                        gigabytes(n.diskFreeBytes()),
                        n.address()));
        return nodes.toString();
    }

    private static String links(NetworkStatus status) {
        Table links = new Table("LINK", "", "BEHIND", "PER SECOND", "COMPARED");
        status.nodes().forEach(n -> n.links()
                .forEach(link -> links.row(
                        n.name(),
                        "→ " + link.toName(),
                        behind(link.pending(), link.seconds()),
                        String.format(Locale.ROOT, "%.1f", link.perSecond()),
                        compared(link.compared()))));
        return links.toString();
    }

    private static String servers(NetworkStatus status) {
        Table servers = new Table("SERVER", "UP");
        status.servers().forEach(s -> servers.row(s.name(), s.up() ? "yes" : "NO"));
        return servers.toString();
    }

    private static String compared(NetworkStatus.@Nullable Compared last) {
        if (last == null) {
            return "";
        }
        String found = last.different() == 0 ? last.cases() + " alike" : last.different() + " DIFFERENT";
        return MINUTE.format(last.at()) + ", " + (last.finished() ? found : "not finished");
    }

    private static String gigabytes(long bytes) {
        return bytes < 0 ? "" : String.format(Locale.ROOT, "%.1f GB", bytes / GIBI);
    }

    private static String behind(long records, long seconds) {
        return records > 0 ? records + " (" + seconds + " s)" : String.valueOf(records);
    }
}
