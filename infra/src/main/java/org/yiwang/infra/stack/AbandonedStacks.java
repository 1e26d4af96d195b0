package org.yiwang.infra.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yiwang.infra.stack.folder.DataFolder;

/** Data folders of test runs, one per JVM; the next run ends and deletes those whose JVM was killed. */
final class AbandonedStacks {
    private AbandonedStacks() {}

    static DataFolder freshFolder(Path where) {
        if (Files.isDirectory(where)) {
            children(where).forEach(AbandonedStacks::clearWhenAbandoned);
        }
        Path own = where.resolve(Long.toString(ProcessHandle.current().pid()));
        return DataFolder.at(own);
    }

    private static void clearWhenAbandoned(Path folder) {
        String owner = folder.getFileName().toString();
        boolean abandoned = owner.matches("\\d+")
                && ProcessHandle.of(Long.parseLong(owner))
                        .filter(ProcessHandle::isAlive)
                        .isEmpty();
        if (abandoned) {
            DataFolder data = DataFolder.at(folder);
            data.processes().forEach(org.yiwang.infra.process.ManagedProcess::kill);
            data.delete();
        }
    }

    private static List<Path> children(Path folder) {
        try (var children = Files.list(folder)) {
            return children.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
