package org.yiwang.infra.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
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

/** Lists the keys of nodes, and registers, renews, retires and revokes them. */
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the keys of nodes that the county registered, and registers, retires or revokes them there;",
            "shows the registration text of a node, or makes new keys for it.",
        },
        synopsisSubcommandLabel = "(list | show | renew | register | retire | revoke)")
final class KeysCommand implements Runnable {
    private static final String PATH = "/api/v1/node-keys";

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Name an action: list, show, renew, register, retire or revoke.");
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists all keys that the county registered.")
    int list(@Mixin DataOption data) {
        Table table = new Table("NODE", "KEY", "STATE", "SINCE", "UNTIL");
        county(data)
                .get(PATH)
                .path("keys")
                .forEach(key -> table.row(
                        key.path("node").asString(""),
                        key.path("id").asString(""),
                        key.path("state").asString("").toLowerCase(Locale.ROOT),
                        key.path("since").asString(""),
                        key.path("until").asString("")));
        out().println(table);
        return ExitCode.OK;
    }

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "Shows the registration text of each node, or of one: its newest keys.")
    int show(
            @Option(names = "--node", paramLabel = "CODE", description = "One node only.") @Nullable String code,
            @Mixin DataOption data) {
        Network network = data.running();
        for (NodeProcess node : OperatorOf.chosen(network, code, spec)) {
            List<JsonNode> keys = keys(OperatorOf.node(network, node).get(PATH + "/own"));
            out().println(keys.get(keys.size() - 1).path("text").asString(""));
        }
        return ExitCode.OK;
    }

    @Command(
            name = "renew",
            mixinStandardHelpOptions = true,
            description =
                    "Makes new keys at a node and registers them at the county. The old ones count until `retire`.")
    int renew(@Parameters(paramLabel = "NODE", description = "The node's code.") String code, @Mixin DataOption data) {
        Network network = data.running();
        NodeProcess node = OperatorOf.chosen(network, code, spec).get(0);
        String text = OperatorOf.node(network, node)
                .post(PATH + "/own", Map.of())
                .path("text")
                .asString("");
        return registered(county(data), text);
    }

    @Command(
            name = "register",
            mixinStandardHelpOptions = true,
            description = "Registers the keys of a node at the county.")
    int register(
            @Parameters(
                            arity = "1..*",
                            paramLabel = "FILE|TEXT",
                            description =
                                    "The registration text that the node shows in its log and at `keys show`, or a"
                                            + " file with it.")
                    List<String> words,
            @Mixin DataOption data) {
        return registered(county(data), text(String.join(" ", words)));
    }

    @Command(
            name = "retire",
            mixinStandardHelpOptions = true,
            description = "Retires keys that newer ones of the same node replace.")
    int retire(@Parameters(paramLabel = "KEY", description = "The key, as listed.") String id, @Mixin DataOption data) {
        county(data).post(PATH + "/" + id + "/retirement", Map.of());
        out().println("Retired: " + id + ". Other nodes accept it for a while, until the node uses the next one.");
        return ExitCode.OK;
    }

    @Command(
            name = "revoke",
            mixinStandardHelpOptions = true,
            description = "Revokes all keys of a node that is lost. No other node answers it from then on.")
    int revoke(@Parameters(paramLabel = "NODE", description = "The node's code.") String code, @Mixin DataOption data) {
        NodeClient county = county(data);
        List<JsonNode> keys = keys(county.get(PATH)).stream()
                .filter(key -> key.path("node").asString("").equals(code))
                .filter(key -> !key.path("state").asString("").equals("REVOKED"))
                .toList();
        for (JsonNode key : keys) {
            String id = key.path("id").asString("");
            county.post(PATH + "/" + id + "/revocation", Map.of());
            out().println("Revoked: " + id + ".");
        }
        if (keys.isEmpty()) {
            out().println("Node " + code + " has no keys to revoke.");
        }
        return keys.isEmpty() ? ExitCode.FAILED : ExitCode.OK;
    }

    private int registered(NodeClient county, String text) {
        JsonNode key = county.post(PATH, Map.of("text", text));
        out().println("Registered: " + key.path("id").asString("") + " of "
                + key.path("node").asString("") + ".");
        return ExitCode.OK;
    }

    private String text(String given) {
        try {
            Path file = Path.of(given);
            return Files.isRegularFile(file) ? Files.readString(file) : given;
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "Cannot read " + given + ": " + e.getMessage(), e);
        }
    }

    private static List<JsonNode> keys(JsonNode answer) {
        return StreamSupport.stream(answer.path("keys").spliterator(), false).toList();
    }

    private static NodeClient county(DataOption data) {
        Network network = data.running();
        return OperatorOf.node(network, network.county());
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
