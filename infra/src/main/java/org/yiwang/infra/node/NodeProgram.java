package org.yiwang.infra.node;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import org.yiwang.infra.plan.Level;
import org.yiwang.infra.process.JavaProgram;
import org.yiwang.infra.process.LaunchFailure;
import org.yiwang.infra.stack.folder.DataFolder;
import org.yiwang.infra.stack.folder.ProjectRoot;

/**
 * The program of a level, unpacked from its jar: a plain jar with its libraries beside it starts faster than one that
 * holds them inside.
 */
record NodeProgram(Level level, Path folder) {
    private static final int UNPACK_SECONDS = 60;

    /** Finds the jar of the level in the project and unpacks it unless that has been done for this very jar. */
    static synchronized NodeProgram prepare(Level level) {
        Path root = ProjectRoot.find()
                .orElseThrow(
                        () -> new LaunchFailure("This is not inside the project: no infra/pom.xml here or above."));
        Path jar = root.resolve(level.program()).resolve("target").resolve(level.program() + ".jar");
        if (!Files.isRegularFile(jar)) {
            throw new LaunchFailure(
                    "The program " + jar + " is missing; run `./mvnw -DskipTests package` in the project's root.");
        }
        NodeProgram program =
                new NodeProgram(level, root.resolve("infra/target/programs").resolve(stamp(level, jar)));
        if (!Files.isRegularFile(program.jar())) {
            program.unpack(jar);
            OldPrograms.delete(programs(root), level, program.folder());
        }
        return program;
    }

    /** How the program is started, with these in front of it on the class path. */
    List<String> command(List<Path> inFront) {
        List<String> command = new ArrayList<>(List.of(JavaProgram.path()));
        command.addAll(level.jvm());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(List.of("-Dfile.encoding=UTF-8"));
        command.addAll(inFront.isEmpty() ? List.of("-jar", jar().toString()) : List.of("-cp", behind(inFront), main()));
        return command;
    }

    private String behind(List<Path> inFront) {
        return Stream.concat(inFront.stream(), Stream.of(jar()))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private String main() {
        try (JarFile program = new JarFile(jar().toFile())) {
            return program.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot read " + jar() + ": " + e.getMessage(), e);
        }
    }

    private static Path programs(Path root) {
        return root.resolve("infra/target/programs");
    }

    private Path jar() {
        return folder.resolve(level.program() + ".jar");
    }

    /** Names the content: the build gives every jar the same date. */
    private static String stamp(Level level, Path jar) {
        CRC32 all = new CRC32();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .map(entry -> entry.getName() + entry.getCrc())
                    .forEach(entry -> all.update(entry.getBytes(StandardCharsets.UTF_8)));
            return level.program() + "-" + Long.toHexString(all.getValue());
        } catch (IOException e) {
            throw new LaunchFailure(
                    "Cannot read " + jar + ": " + e.getMessage()
                            + "; run `./mvnw -DskipTests package` in the project's root.",
                    e);
        }
    }

    /** Unpacks beside its place and moves it there when it is whole: another launcher may be doing the same. */
    private void unpack(Path jar) {
        Path fresh = folder.resolveSibling(
                folder.getFileName() + "-" + ProcessHandle.current().pid());
        try {
            Files.createDirectories(fresh);
            extract(jar, fresh);
            if (!Files.isDirectory(folder)) {
                Files.move(fresh, folder);
            }
        } catch (IOException e) {
            throw new LaunchFailure("Cannot unpack " + jar + " in " + fresh + ": " + e, e);
        } finally {
            DataFolder.deleteFolder(fresh);
        }
    }

    private static void extract(Path jar, Path folder) throws IOException {
        List<String> command = new ArrayList<>(List.of(JavaProgram.path(), "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-Djarmode=tools", "-jar", jar.toString()));
        command.addAll(List.of("extract", "--force", "--destination", folder.toString()));
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
