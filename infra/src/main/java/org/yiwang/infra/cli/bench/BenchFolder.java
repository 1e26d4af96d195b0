package org.yiwang.infra.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An empty folder for one measurement. */
final class BenchFolder {
    private BenchFolder() {}

    static Path fresh() {
        try {
            return Files.createTempDirectory("yiwang-bench-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
