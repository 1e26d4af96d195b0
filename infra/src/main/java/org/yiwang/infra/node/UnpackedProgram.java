package org.yiwang.infra.node;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yiwang.infra.process.JavaProgram;
import org.yiwang.infra.process.LaunchFailure;
import org.yiwang.infra.stack.folder.Folders;

/**
 * The folder of an unpacked program: its own jar, the project's modules, and a file with its class path, libraries
 * first. The file is an argument of {@code java}, because the class path is too long for the command line.
 */
record UnpackedProgram(Path folder, ProgramLibraries libraries) {
    private static final int UNPACK_SECONDS = 60;
    private static final String MODULES = "lib";
    private static final String CLASS_PATH = "class-path";

    boolean isThere() {
        return Files.isRegularFile(classPathFile()) && libraries.areThere();
    }

    Path classPathFile() {
        return folder.resolve(CLASS_PATH);
    }

    /** The content of the file, if that folder is a program's. */
    static Stream<String> classPathIn(Path folder) {
        Path file = folder.resolve(CLASS_PATH);
        try {
            return Files.isRegularFile(file) ? Stream.of(Files.readString(file)) : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String classPath() {
        return Stream.of(libraries.jars(), ProgramLibraries.jarsIn(folder.resolve(MODULES)), List.of(jar()))
                .flatMap(List::stream)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    String main() {
        try (JarFile program = new JarFile(jar().toFile())) {
            return program.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot read " + jar() + ": " + e.getMessage(), e);
        }
    }

    /**
     * Unpacks into a temporary folder and moves it into place when complete, because another launcher may do the same.
     */
    void unpack(Path packed) {
        Path fresh = folder.resolveSibling(
                folder.getFileName() + "-" + ProcessHandle.current().pid());
        try {
            Files.createDirectories(fresh);
            extract(packed, fresh);
            libraries.takeFrom(fresh.resolve(MODULES));
            if (!Files.isDirectory(folder)) {
                Files.move(fresh, folder);
            }
            Files.writeString(classPathFile(), "-cp\n\"" + classPath() + "\"\n");
        } catch (IOException e) {
            throw new LaunchFailure("Cannot unpack " + packed + " in " + fresh + ": " + e, e);
        } finally {
            Folders.delete(fresh);
        }
    }

    private Path jar() {
        return ProgramLibraries.jarsIn(folder).get(0);
    }

    private static void extract(Path jar, Path folder) throws IOException {
        List<String> command = new ArrayList<>(List.of(JavaProgram.path(), "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-Djarmode=tools", "-jar", jar.toString()));
        command.addAll(List.of("extract", "--force", "--libraries", MODULES, "--destination", folder.toString()));
        Path log = Files.createTempFile("yiwang-extract-", ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(UNPACK_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new LaunchFailure("Cannot unpack " + jar + ". Read its log: " + log);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted while unpacking " + jar + ".", e);
        }
        Files.delete(log);
    }
}
