package org.yiwang.infra.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.yiwang.infra.process.LaunchFailure;
import tools.jackson.core.JacksonException;

/** The nodes of a network: one county, first, with its own townships and communities. */
public record NetworkPlan(String name, List<NodePlan> nodes) {
    private static final String CODE = "\\d{12}";
    private static final int COUNTY_DIGITS = 6;

    /** The network that ships with the product: a county, two townships, three communities. */
    public static NetworkPlan sample() {
        String resource = "sample-network.json";
        try (InputStream in = NetworkPlan.class.getResourceAsStream(resource)) {
            return Json.MAPPER.readValue(Objects.requireNonNull(in, resource), NetworkPlan.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a plan from a JSON file and checks it. */
    public static NetworkPlan read(Path file) {
        try {
            return Json.MAPPER
                    .readValue(Files.readString(file), NetworkPlan.class)
                    .checked(file);
        } catch (IOException | JacksonException e) {
            throw new LaunchFailure("Cannot read the network in " + file + ": " + e.getMessage(), e);
        }
    }

    /** The node of the county. */
    public NodePlan county() {
        return nodes.stream()
                .filter(node -> node.level() == Level.COUNTY)
                .findFirst()
                .orElseThrow();
    }

    /** The node with that code, if it is planned. */
    public Optional<NodePlan> find(String code) {
        return nodes.stream().filter(node -> node.code().equals(code)).findFirst();
    }

    NetworkPlan with(NodePlan more) {
        return new NetworkPlan(
                name, Stream.concat(nodes.stream(), Stream.of(more)).toList());
    }

    private NetworkPlan checked(Path file) {
        long counties =
                nodes.stream().filter(node -> node.level() == Level.COUNTY).count();
        if (counties != 1) {
            throw new LaunchFailure("The network in " + file + " has " + counties + " counties and needs exactly one.");
        }
        HashSet<String> codes = new HashSet<>();
        nodes.forEach(node -> check(node, codes, file));
        return this;
    }

    private void check(NodePlan node, HashSet<String> codes, Path file) {
        if (!node.code().matches(CODE) || !codes.add(node.code())) {
            throw new LaunchFailure(
                    "The code " + node.code() + " in " + file + " is not 12 digits or stands there twice.");
        }
        if (!node.code().startsWith(county().code().substring(0, COUNTY_DIGITS))) {
            throw new LaunchFailure(
                    "The node " + node.code() + " in " + file + " does not lie in the county " + county().code() + ".");
        }
    }
}
