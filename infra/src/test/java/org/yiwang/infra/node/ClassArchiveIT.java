package org.yiwang.infra.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiwang.infra.plan.Level;
import org.yiwang.infra.process.JavaProgram;
import org.yiwang.infra.process.Patience;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Runs real JVMs whose one library is picocli. */
class ClassArchiveIT {
    private static final Duration MAX_WAIT = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    private ClassArchive archive;
    private Path jar;

    @BeforeEach
    void recordAndMake() throws Exception {
        ProgramLibraries libraries = new ProgramLibraries(Files.createDirectory(folder.resolve("libraries")));
        jar = libraries.folder().resolve("picocli.jar");
        Files.copy(
                Path.of(CommandLine.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()),
                jar);
        archive = new ClassArchive(libraries);
        assertThat(archive.options(Level.COMMUNITY)).isEmpty();
        assertThat(start()).contains("picocli.CommandLine source: file:");
        archive.make(folder.resolve("log"));
        assertThat(Patience.until(archive::isThere, MAX_WAIT))
                .as(Files.readString(folder.resolve("log")))
                .isTrue();
    }

    @Test
    void isTakenByTheNextStart() throws IOException, InterruptedException {
        assertThat(start()).contains("picocli.CommandLine source: shared objects file");
        assertThat(archive.options(Level.COMMUNITY)).isEqualTo(archive.options(Level.COUNTY));
    }

    @Test
    void isLeftAloneWhenALibraryIsAnotherFileByNow() throws IOException, InterruptedException {
        Files.setLastModifiedTime(jar, FileTime.from(Instant.EPOCH));
        assertThat(start()).contains("picocli.CommandLine source: file:");
    }

    @Test
    void isLeftAloneWhenItWasCutShort() throws IOException, InterruptedException {
        cutShort();
        assertThat(start()).contains("picocli.CommandLine source: file:");
    }

    @Test
    void isLeftAloneWhenItIsEmptyWithin() throws IOException, InterruptedException {
        Path file = archiveFile();
        int size = Math.toIntExact(Files.size(file));
        Files.delete(file);
        Files.write(file, new byte[size]);
        assertThat(start()).contains("picocli.CommandLine source: file:");
    }

    @Test
    void isLeftAloneWhenOneBitIsWrong() throws IOException, InterruptedException {
        Path file = archiveFile();
        assertThat(file.toFile().setWritable(true)).isTrue();
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            long middle = bytes.length() / 2;
            bytes.seek(middle);
            int before = bytes.read();
            bytes.seek(middle);
            bytes.write(before ^ 1);
        }
        assertThat(start()).contains("picocli.CommandLine source: file:");
    }

    @Test
    void isMadeAgainInPlaceOfOneThatWasCutShort() throws IOException, InterruptedException {
        cutShort();
        start();
        archive.make(folder.resolve("log"));
        assertThat(Patience.until(archive::isThere, MAX_WAIT)).isTrue();
        assertThat(start()).contains("picocli.CommandLine source: shared objects file");
    }

    private void cutShort() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(archiveFile().toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }
    }

    private Path archiveFile() throws IOException {
        try (var files = Files.list(archive.libraries().folder())) {
            return files.filter(file -> file.toString().endsWith(".jsa"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Runs successfully, and returns the source of each class. */
    private String start() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JavaProgram.path(), "-Xlog:class+load"));
        command.addAll(archive.options(Level.COUNTY));
        command.addAll(List.of("-cp", jar.toString(), AutoComplete.class.getName(), "--version"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
