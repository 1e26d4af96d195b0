package org.yiwang.infra.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiwang.infra.plan.Level;

class NodeProgramTest {
    private static final String MAIN = "org.yiwang.countynode.CountyNode";

    @TempDir
    private Path programs;

    private NodeProgram program;
    private Path library;
    private Path module;
    private Path own;

    @BeforeEach
    void layOut() throws IOException {
        Path folder = Files.createDirectory(programs.resolve("county-node-1"));
        ProgramLibraries libraries = new ProgramLibraries(Files.createDirectory(programs.resolve("libraries-1")));
        library = Files.createFile(libraries.folder().resolve("z-1.jar"));
        module = Files.createFile(Files.createDirectory(folder.resolve("lib")).resolve("a-SNAPSHOT.jar"));
        own = folder.resolve("county-node.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, MAIN);
        new JarOutputStream(Files.newOutputStream(own), manifest).close();
        program = new NodeProgram(Level.COUNTY, new UnpackedProgram(folder, libraries));
    }

    @Test
    void hasTheLibrariesBeforeWhatChangesWithEachBuild() {
        assertThat(program.unpacked().classPath()).isEqualTo(library + ":" + module + ":" + own);
    }

    @Test
    void recordsItsClassesWhenThereIsNoArchive() {
        assertThat(program.command(List.of()))
                .endsWith("@" + program.unpacked().classPathFile(), MAIN)
                .anyMatch(option -> option.startsWith("-XX:DumpLoadedClassList="));
    }

    @Test
    void takesNoPartInTheArchiveWhenSomethingStandsInFront() {
        Path front = programs.resolve("front");
        assertThat(program.command(List.of(front)))
                .endsWith("-cp", front + ":" + program.unpacked().classPath(), MAIN)
                .noneMatch(option -> option.contains("Shared") || option.contains("ClassList"));
    }

    @Test
    void saysToWhichProgramAProcessBelongs() {
        assertThat(program.command(List.of())).contains("-Dyiwang.program=" + program.folder());
    }
}
