package org.yiwang.infra.cli;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yiwang.infra.cli.option.DataOption;
import org.yiwang.infra.cli.option.ExitCode;
import org.yiwang.infra.cli.print.Table;
import org.yiwang.infra.network.Network;
import org.yiwang.infra.node.NodeClient;
import org.yiwang.infra.node.NodeProcess;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Lists the records that nodes quarantined, and replays or discards them. */
@Command(
        name = "quarantine",
        mixinStandardHelpOptions = true,
        description = {
            "Lists, shows, replays or discards records that a node quarantined.",
            "To change a record's content, use the page /links/quarantine of the node.",
        },
        synopsisSubcommandLabel = "(list | show | replay | discard)")
final class QuarantineCommand implements Runnable {
    private static final String PATH = "/api/v1/sync/quarantine";

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name an action: list, show, replay or discard.");
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Lists quarantined records, of one node or of all; the newest first.")
    int list(
            @Option(names = "--node", paramLabel = "CODE", description = "One node only.") @Nullable String code,
            @Option(names = "--settled", description = "List replayed and discarded records instead.") boolean settled,
            @Mixin DataOption data) {
        Network network = data.running();
        Table table = new Table("NODE", "ID", "STATE", "KIND", "KEY", "FROM", "SINCE", "REASON");
        for (NodeProcess node : OperatorOf.chosen(network, code, spec)) {
            JsonNode page = OperatorOf.node(network, node).get(PATH + "?size=100&settled=" + settled);
            page.path("rows").forEach(row -> addRow(table, node, row));
        }
        out().println(table);
        return ExitCode.OK;
    }

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "Shows one record: headers, reason, masked content, actions taken.")
    int show(
            @Option(names = "--node", required = true, paramLabel = "CODE", description = "The node of the record.")
                    String code,
            @Option(
                            names = "--whole",
                            paramLabel = "REASON",
                            description = "Show the content unmasked, for this reason; the node records both.")
                    @Nullable
                    String whole,
            @Parameters(paramLabel = "ID", description = "The record's id, as listed.") long id,
            @Mixin DataOption data) {
        NodeClient node = client(data, code);
        String path = PATH + "/" + id;
        JsonNode one = whole == null ? node.get(path) : node.post(path + "/opening", Map.of("reason", whole));
        out().println(one.toPrettyString());
        return ExitCode.OK;
    }

    @Command(
            name = "replay",
            mixinStandardHelpOptions = true,
            description = "Replays records: those with the ids, or all, or those of a kind or reason.",
            exitCodeListHeading = "Exit codes:%n",
            exitCodeList = {"0:all were applied", "1:some failed; each has its new reason"})
    int replay(
            @Option(names = "--node", required = true, paramLabel = "CODE", description = "The node of the records.")
                    String code,
            @Option(names = "--all", description = "All quarantined records.") boolean all,
            @Option(names = "--kind", paramLabel = "KIND", description = "All of a kind, as listed.") @Nullable
                    String kind,
            @Option(names = "--reason", paramLabel = "TEXT", description = "All with that reason.") @Nullable
                    String reason,
            @Parameters(arity = "0..*", paramLabel = "ID", description = "Ids, as listed.") long @Nullable [] ids,
            @Mixin DataOption data) {
        boolean byId = ids != null && ids.length > 0;
        if (!byId && !all && kind == null && reason == null) {
            throw new ParameterException(spec.commandLine(), "Choose records: ids, --kind, --reason or --all.");
        }
        NodeClient node = client(data, code);
        return byId ? each(node, ids) : matching(node, kind, reason);
    }

    @Command(
            name = "discard",
            mixinStandardHelpOptions = true,
            description =
                    "Discards one record. The node records the reason, and tells it to an applicant who waits for it.")
    int discard(
            @Option(names = "--node", required = true, paramLabel = "CODE", description = "The node of the record.")
                    String code,
            @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why.") String reason,
            @Parameters(paramLabel = "ID", description = "The record's id, as listed.") long id,
            @Mixin DataOption data) {
        client(data, code).post(PATH + "/" + id + "/discard", Map.of("reason", reason));
        out().println("Discarded: " + id + ".");
        return ExitCode.OK;
    }

    private int each(NodeClient node, long[] ids) {
        boolean clean = true;
        for (long id : ids) {
            JsonNode replay = node.post(PATH + "/" + id + "/replay", Map.of());
            boolean taken = replay.path("taken").asBoolean(false);
            clean &= taken;
            out().println(id + ": "
                    + (taken ? "applied" : "failed: " + replay.path("reason").asString("")));
        }
        return clean ? ExitCode.OK : ExitCode.FAILED;
    }

    private int matching(NodeClient node, @Nullable String kind, @Nullable String reason) {
        long taken = 0;
        long failed = 0;
        long after = 0;
        boolean more = true;
        while (more) {
            Map<String, Object> which = new HashMap<>(Map.of("after", after));
            which.computeIfAbsent("kind", key -> kind);
            which.computeIfAbsent("reason", key -> reason);
            JsonNode run = node.post(PATH + "/replay", which);
            taken += run.path("taken").asLong(0);
            failed += run.path("failed").asLong(0);
            after = run.path("last").asLong(after);
            more = run.path("more").asBoolean(false);
        }
        out().println("Applied: " + taken + ". Failed: " + failed + ".");
        return failed == 0 ? ExitCode.OK : ExitCode.FAILED;
    }

    private NodeClient client(DataOption data, String code) {
        Network network = data.running();
        return OperatorOf.node(network, OperatorOf.chosen(network, code, spec).get(0));
    }

    private static void addRow(Table table, NodeProcess node, JsonNode row) {
        table.row(
                node.plan().name(),
                row.path("id").asLong(),
                row.path("state").asString("").toLowerCase(Locale.ROOT),
                row.path("kind").asString(""),
                row.path("key").asString(""),
                row.path("sourceName").asString(""),
                row.path("at").asString(""),
                row.path("reason").asString(""));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
