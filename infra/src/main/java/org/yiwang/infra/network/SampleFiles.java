package org.yiwang.infra.network;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.yiwang.infra.process.LaunchFailure;

/** The tables of {@code infra/sample} for import at the county. */
public final class SampleFiles {
    private static final List<String> NAMES = List.of(
            "calendar-workdays.csv",
            "catalog-items.csv",
            "catalog-materials.csv",
            "catalog-steps.csv",
            "catalog-fields.csv",
            "catalog-joint.csv");

    private SampleFiles() {}

    /** All of them in that folder; fails if one is missing. */
    public static List<Path> in(Path folder) {
        Stream<Path> files = NAMES.stream().map(folder::resolve);
        return files.map(SampleFiles::present).toList();
    }

    private static Path present(Path file) {
        if (!Files.isReadable(file)) {
            throw new LaunchFailure("The sample table " + file + " is missing.");
        }
        return file;
    }
}
