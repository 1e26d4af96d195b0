package org.yiwang.infra.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yiwang.infra.cli.option.DataOption;
import org.yiwang.infra.cli.option.ExitCode;
import org.yiwang.infra.network.Network;
import org.yiwang.infra.node.NodeClient;
import org.yiwang.infra.node.NodeProcess;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Verifies the audit of nodes. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Verifies that nobody changed the audit of a node.",
        synopsisSubcommandLabel = "(verify)")
final class AuditCommand implements Runnable {
    private static final String PATH = "/api/v1/audit";

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name an action: verify.");
    }

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = {
                "Has each node, or one, hash its whole audit anew, and compares it with the seals that the county has;",
                "names the first entry that is not as it was. Exit code 1 if there is any.",
            })
    int verify(
            @Option(names = "--node", paramLabel = "CODE", description = "One node only.") @Nullable String code,
            @Mixin DataOption data) {
        Network network = data.running();
        NodeClient county = OperatorOf.node(network, network.county());
        boolean whole = true;
        for (NodeProcess node : OperatorOf.chosen(network, code, spec)) {
            whole &= verify(node.code(), OperatorOf.node(network, node), county);
        }
        return whole ? ExitCode.OK : ExitCode.FAILED;
    }

    private boolean verify(String code, NodeClient node, NodeClient county) {
        JsonNode found = node.get(PATH + "/verification");
        JsonNode fault = found.path("fault");
        if (fault.isObject()) {
            out().println(code + ": BROKEN, " + sentence(fault));
            return false;
        }
        String contradiction = new Seals(code, found, node, county).contradiction();
        if (!contradiction.isEmpty()) {
            out().println(code + ": BROKEN, " + contradiction);
            return false;
        }
        int unlinked = found.path("unlinked").asInt();
        out().println(code + ": whole, " + found.path("links").asLong() + " entries"
                + (unlinked == 0 ? "." : ", but " + unlinked + " wait too long for their link: see the node's log."));
        return unlinked == 0;
    }

    private static String sentence(JsonNode fault) {
        String entry =
                fault.path("entry").isMissingNode() || fault.path("entry").isNull()
                        ? ""
                        : " (id " + fault.path("entry").asLong() + ")";
        String at = fault.path("at").asString("");
        return "entry " + fault.path("link").asLong() + entry + " "
                + switch (fault.path("kind").asString("")) {
                    case "CHANGED" -> "was changed, or moved";
                    case "REMOVED" -> "was removed";
                    case "CUT" -> "and all later ones were cut off";
                    case "RESEALED" -> "or an earlier one, since the last seal before, was changed and linked anew";
                    default -> "has a seal that no key of this node made";
                }
                + (at.isEmpty() ? "." : ", at " + at + ".");
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** The county's seals beside the chain of the node, which has been verified by itself. */
    private record Seals(String code, JsonNode verified, NodeClient node, NodeClient county) {

        /** A sentence; empty when every seal says what the node says. */
        String contradiction() {
            String chain = verified.path("chain").asString("");
            String fromChain = "";
            long fromLink = 0;
            while (true) {
                JsonNode seals = county.get(PATH + "/seals?node=" + code + "&chain=" + fromChain + "&link=" + fromLink)
                        .path("seals");
                if (seals.isEmpty()) {
                    return "";
                }
                String found = contradiction(seals, chain);
                if (!found.isEmpty()) {
                    return found;
                }
                JsonNode last = seals.get(seals.size() - 1);
                fromChain = last.path("chain").asString("");
                fromLink = last.path("link").asLong();
            }
        }

        private String contradiction(JsonNode seals, String chain) {
            Map<Long, String> expected = new LinkedHashMap<>();
            for (JsonNode seal : seals) {
                String at = seal.path("at").asString("");
                if (!seal.path("genuine").asBoolean()) {
                    return "the county has a seal of " + at + " that no key of this node made.";
                }
                if (!seal.path("chain").asString("").equals(chain)) {
                    return "its audit up to " + at + " is gone: the county has a seal over "
                            + seal.path("link").asLong() + " entries that the node does not have. After a lost database"
                            + " this is so for good.";
                }
                String hash = seal.path("hash").asString("");
                long link = seal.path("link").asLong();
                if (!expected.computeIfAbsent(link, first -> hash).equals(hash)) {
                    return "the county has two different seals of entry " + link + ".";
                }
            }
            return beside(expected);
        }

        private String beside(Map<Long, String> expected) {
            Map<Long, String> stored = new LinkedHashMap<>();
            String numbers = expected.keySet().stream().map(String::valueOf).collect(Collectors.joining(","));
            node.get(PATH + "/links?no=" + numbers)
                    .path("links")
                    .forEach(link -> stored.put(
                            link.path("no").asLong(), link.path("hash").asString("")));
            for (Map.Entry<Long, String> seal : expected.entrySet()) {
                String hash = stored.get(seal.getKey());
                if (hash == null) {
                    return "entry " + seal.getKey() + " is cut off: the county has its seal.";
                }
                if (!hash.equals(seal.getValue())) {
                    return "entry " + seal.getKey() + " or an earlier one is not as the county's seal says.";
                }
            }
            return "";
        }
    }
}
