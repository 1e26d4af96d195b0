package org.yiwang.infra.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramLibrariesTest {
    @TempDir
    private Path programs;

    @Test
    void outliveAnEditOfAModuleButNoOtherVersionOfALibrary() throws IOException {
        Path before = program("before", Map.of("lib/a-1.jar", "a", "lib/core-1-SNAPSHOT.jar", "core"));
        Path edited = program("edited", Map.of("lib/a-1.jar", "a", "lib/core-1-SNAPSHOT.jar", "core, edited"));
        Path upgraded = program("upgraded", Map.of("lib/a-2.jar", "a", "lib/core-1-SNAPSHOT.jar", "core"));
        Path rebuilt = program("rebuilt", Map.of("lib/a-1.jar", "A", "lib/core-1-SNAPSHOT.jar", "core"));

        ProgramLibraries libraries = ProgramLibraries.of(before, programs);

        assertThat(ProgramLibraries.of(edited, programs)).isEqualTo(libraries);
        assertThat(ProgramLibraries.of(upgraded, programs)).isNotEqualTo(libraries);
        assertThat(ProgramLibraries.of(rebuilt, programs)).isNotEqualTo(libraries);
    }

    @Test
    void leaveTheModulesWhereTheyAre() throws IOException {
        Path unpacked = Files.createDirectory(programs.resolve("unpacked"));
        Files.writeString(unpacked.resolve("b-1.jar"), "b");
        Files.writeString(unpacked.resolve("a-1.jar"), "a");
        Files.writeString(unpacked.resolve("core-1-SNAPSHOT.jar"), "core");
        ProgramLibraries libraries = new ProgramLibraries(programs.resolve("libraries-1"));

        libraries.takeFrom(unpacked);

        assertThat(libraries.jars())
                .containsExactly(
                        libraries.folder().resolve("a-1.jar"),
                        libraries.folder().resolve("b-1.jar"));
        assertThat(ProgramLibraries.jarsIn(unpacked)).containsExactly(unpacked.resolve("core-1-SNAPSHOT.jar"));
    }

    @Test
    void areDeletedWhenNoProgramNeedsThemAnyMore() throws IOException {
        Path needed = Files.createDirectory(programs.resolve("libraries-1"));
        Path unneeded = Files.createDirectory(programs.resolve("libraries-11"));
        Path program = Files.createDirectory(programs.resolve("county-node-1"));
        UnpackedProgram unpacked = new UnpackedProgram(program, new ProgramLibraries(needed));
        Files.writeString(unpacked.classPathFile(), "-cp\n\"" + needed.resolve("a-1.jar") + "\"\n");

        ProgramLibraries.deleteUnneeded(programs);

        assertThat(unneeded).doesNotExist();
        assertThat(unpacked.isThere()).isTrue();
    }

    private Path program(String name, Map<String, String> entries) throws IOException {
        Path jar = programs.resolve(name + ".jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }
}
