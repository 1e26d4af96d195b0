package org.yiwang.infra.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import org.yiwang.infra.stack.folder.Folders;

/**
 * The libraries of a program that are not built here. All levels have the same ones, and they outlive most builds, so
 * one folder keeps them once: an archive of their classes serves every node and stays valid after an edit.
 */
record ProgramLibraries(Path folder) {
    private static final String PREFIX = "libraries-";
    /** A module of the project, which changes with each build. */
    private static final String SNAPSHOT = "-SNAPSHOT.jar";

    /** The libraries in the jar of a program; their folder is named after their content. */
    static ProgramLibraries of(Path jar, Path programs) throws IOException {
        CRC32 all = new CRC32();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .filter(entry -> isLibrary(Path.of(entry.getName())))
                    .map(entry -> entry.getName() + entry.getCrc())
                    .sorted()
                    .forEach(entry -> all.update(entry.getBytes(StandardCharsets.UTF_8)));
        }
        return new ProgramLibraries(programs.resolve(PREFIX + Long.toHexString(all.getValue())));
    }

    /** Always in the same order, because an archive of classes is valid for one order only. */
    List<Path> jars() {
        return jarsIn(folder);
    }

    static List<Path> jarsIn(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean areThere() {
        return Files.isDirectory(folder);
    }

    /** Moves the libraries out of that folder; the project's modules stay there. */
    void takeFrom(Path unpacked) throws IOException {
        Path fresh = folder.resolveSibling(
                folder.getFileName() + "-" + ProcessHandle.current().pid());
        try {
            Files.createDirectories(fresh);
            for (Path jar : jarsIn(unpacked)) {
                if (isLibrary(jar)) {
                    Files.move(jar, fresh.resolve(jar.getFileName()));
                }
            }
            if (!areThere()) {
                Files.move(fresh, folder);
            }
        } finally {
            Folders.delete(fresh);
        }
    }

    /** Deletes the libraries that no unpacked program needs. */
    static void deleteUnneeded(Path programs) {
        try (var folders = Files.list(programs)) {
            List<Path> all = folders.toList();
            List<String> needed =
                    all.stream().flatMap(UnpackedProgram::classPathIn).toList();
            all.stream()
                    .filter(folder -> folder.getFileName().toString().startsWith(PREFIX))
                    .filter(folder -> needed.stream().noneMatch(path -> path.contains(folder + "/")))
                    .forEach(Folders::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLibrary(Path jar) {
        return jar.toString().endsWith(".jar") && !jar.toString().endsWith(SNAPSHOT);
    }
}
