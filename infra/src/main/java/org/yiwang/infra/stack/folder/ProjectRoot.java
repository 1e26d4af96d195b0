package org.yiwang.infra.stack.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the checkout of the project. */
public final class ProjectRoot {
    private ProjectRoot() {}

    /** The folder named by the system property {@code yiwang.root}, else the nearest checkout from here up. */
    public static Optional<Path> find() {
        String named = System.getProperty("yiwang.root");
        Stream<Path> candidates = named == null ? fromHereUp() : Stream.of(Path.of(named));
        return candidates
                .filter(folder -> Files.isRegularFile(folder.resolve("infra/pom.xml")))
                .findFirst();
    }

    private static Stream<Path> fromHereUp() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent);
    }
}
