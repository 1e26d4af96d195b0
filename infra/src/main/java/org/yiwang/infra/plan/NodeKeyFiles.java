package org.yiwang.infra.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yiwang.infra.process.LaunchFailure;

/**
 * The files of a node's keys: its key store, and its text among those that the county registers.
 *
 * @param registrations folder of the texts of all nodes
 */
public record NodeKeyFiles(String code, Path store, String password, Path registrations) {
    private static final int SIGNING = 2;

    /** The registration text of this node. */
    public Path text() {
        return text(code);
    }

    /** Whether the keys were made. */
    public boolean areThere() {
        return Files.exists(store) && Files.exists(text());
    }

    /** The public key for signatures in the registration text of a node. */
    public String signingKey(String node) {
        try {
            return Files.readString(text(node)).strip().split(" ")[SIGNING];
        } catch (IOException | ArrayIndexOutOfBoundsException e) {
            throw new LaunchFailure(
                    "Cannot read the registration text " + text(node) + ". Delete it; the next start writes it again.",
                    e);
        }
    }

    private Path text(String node) {
        return registrations.resolve(node + ".txt");
    }

    /** Without its secret. */
    @Override
    public String toString() {
        return "NodeKeyFiles[" + store + "]";
    }
}
