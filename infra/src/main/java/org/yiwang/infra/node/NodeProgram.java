package org.yiwang.infra.node;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import org.yiwang.infra.plan.Level;
import org.yiwang.infra.process.JavaProgram;
import org.yiwang.infra.process.LaunchFailure;
import org.yiwang.infra.stack.folder.ProjectRoot;

/**
 * The program of a level, unpacked from its jar, because a plain jar with its libraries beside it starts faster than
 * one that contains them.
 */
record NodeProgram(Level level, UnpackedProgram unpacked) {
    /** Finds the jar of the level in the project, and unpacks it unless that has been done for the same content. */
    static synchronized NodeProgram prepare(Level level) {
        Path root = ProjectRoot.find()
                .orElseThrow(
                        () -> new LaunchFailure("This is not inside the project: no infra/pom.xml here or above."));
        Path jar = root.resolve(level.program()).resolve("target").resolve(level.program() + ".jar");
        if (!Files.isRegularFile(jar)) {
            throw new LaunchFailure(
                    "The program " + jar + " is missing; run `./mvnw -DskipTests package` in the project's root.");
        }
        return prepare(level, jar, root.resolve("infra/target/programs"));
    }

    static NodeProgram prepare(Level level, Path jar, Path programs) {
        NodeProgram program = new NodeProgram(level, place(level, jar, programs));
        if (!program.unpacked().isThere()) {
            program.unpacked().unpack(jar);
            OldPrograms.delete(programs, level, program.unpacked().folder());
            ProgramLibraries.deleteUnneeded(programs);
        }
        return program;
    }

    /** The command that starts the program, with these in front of its class path. */
    List<String> command(List<Path> inFront) {
        List<String> command = new ArrayList<>(List.of(JavaProgram.path()));
        // Names the program early, because tools cut long command lines.
        command.add("-Dyiwang.program=" + folder());
        command.addAll(level.jvm());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(List.of("-Dfile.encoding=UTF-8"));
        if (inFront.isEmpty()) {
            command.addAll(archive().options(level));
            command.add("@" + unpacked.classPathFile());
        } else {
            command.addAll(List.of("-cp", behind(inFront)));
        }
        command.add(unpacked.main());
        return command;
    }

    Path folder() {
        return unpacked.folder();
    }

    ClassArchive archive() {
        return new ClassArchive(unpacked.libraries());
    }

    private String behind(List<Path> inFront) {
        return Stream.concat(inFront.stream().map(Path::toString), Stream.of(unpacked.classPath()))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Identifies the jar by its content, because the build gives every jar the same date. */
    private static UnpackedProgram place(Level level, Path jar, Path programs) {
        CRC32 all = new CRC32();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .map(entry -> entry.getName() + entry.getCrc())
                    .forEach(entry -> all.update(entry.getBytes(StandardCharsets.UTF_8)));
            ProgramLibraries libraries = ProgramLibraries.of(jar, programs);
            String stamp = level.program() + "-" + Long.toHexString(all.getValue());
            return new UnpackedProgram(
                    programs.resolve(stamp + "-" + libraries.folder().getFileName()), libraries);
        } catch (IOException e) {
            throw new LaunchFailure(
                    "Cannot read " + jar + ": " + e.getMessage()
                            + "; run `./mvnw -DskipTests package` in the project's root.",
                    e);
        }
    }
}
