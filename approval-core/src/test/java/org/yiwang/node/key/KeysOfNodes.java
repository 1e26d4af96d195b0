package org.yiwang.node.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.yiwang.division.DivisionCode;

/**
 * The keys of nodes of tests. Every node that a test of the module starts has its own, and a county registers all of them
 * by itself.
 */
public final class KeysOfNodes {

    private static final Path FOLDER = Path.of("target", "keys");
    private static final Path REGISTER = FOLDER.resolve("register");

    /** The keys of all nodes that tests of this module have made. */
    public static final KeyDirectory DIRECTORY = new RegistrationTexts(REGISTER);

    private static final String PASSWORD = "for tests only";
    private static final int COUNTY_DIGITS = 6;

    private KeysOfNodes() {}

    /** The settings of a node about keys, {@code --name=value}; makes its keys and those of its county. */
    public static List<String> settings(DivisionCode node) {
        made(node);
        return List.of(
                "--yiwang.keys.store=" + store(node),
                "--yiwang.keys.password=" + PASSWORD,
                "--yiwang.keys.county=" + made(countyOf(node)).keys().signing(),
                "--yiwang.keys.register=" + REGISTER);
    }

    /** The text of a node's keys, which it need not run for. */
    public static Registration made(DivisionCode node) {
        try {
            return MakeKeys.make(node, PASSWORD, store(node), REGISTER.resolve(node + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The keys of a node, for a test that writes in its name. */
    public static NodeKeys keys(DivisionCode node) {
        made(node);
        try {
            return NodeKeys.of(node, store(node), PASSWORD, DIRECTORY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The county's record of a node's keys, for nodes of tests without their county. */
    public static NodeKey registered(DivisionCode node) {
        NodeKey record = NodeKey.registered(made(node), Instant.EPOCH);
        return record.sealed(keys(countyOf(node)).sign(record.content()));
    }

    private static Path store(DivisionCode node) {
        return FOLDER.resolve(node + ".p12");
    }

    private static DivisionCode countyOf(DivisionCode node) {
        return new DivisionCode(node.value().substring(0, COUNTY_DIGITS) + "000000");
    }
}
