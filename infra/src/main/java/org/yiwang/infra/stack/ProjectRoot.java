package org.yiwang.infra.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The checkout that we stand in. */
public final class ProjectRoot {
    private ProjectRoot() {}

    /** The nearest folder, this one or one above it, that holds {@code infra/pom.xml}. */
    public static Optional<Path> find() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isRegularFile(folder.resolve("infra/pom.xml")))
                .findFirst();
    }
}
