package org.yiwang.infra.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yiwang.infra.plan.Level;
import org.yiwang.infra.stack.folder.Folders;

/** Unpacked programs of earlier builds. */
final class OldPrograms {
    private OldPrograms() {}

    /** Deletes those of the level that no process runs any more; keeps {@code current}. */
    static void delete(Path programs, Level level, Path current) {
        if (!Files.isDirectory(programs)) {
            return;
        }
        List<String> commands = ProcessHandle.allProcesses()
                .flatMap(process -> process.info().commandLine().stream())
                .toList();
        try (var folders = Files.list(programs)) {
            folders.filter(folder -> folder.getFileName().toString().startsWith(level.program()))
                    .filter(folder -> !folder.equals(current))
                    .filter(folder -> commands.stream().noneMatch(command -> command.contains(folder.toString())))
                    .forEach(Folders::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
