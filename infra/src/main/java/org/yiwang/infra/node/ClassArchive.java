package org.yiwang.infra.node;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yiwang.infra.plan.Level;
import org.yiwang.infra.process.JavaProgram;
import org.yiwang.infra.process.LaunchFailure;
import org.yiwang.infra.process.ManagedProcess;

/**
 * The classes of the libraries as the JVM keeps them, so that a start need not read and check them again (class data
 * sharing). The first county that starts without it records which classes it loads; the archive is made of these when
 * its network runs. A JVM to which the archive does not fit, because a library is another one, starts without it.
 */
record ClassArchive(ProgramLibraries libraries) {
    private static final String RECORDED = ".recorded";
    /** At an address of its own, each page would have to be corrected and so be a copy in every process. */
    private static final String UNMOVED = "-XX:ArchiveRelocationMode=0";
    /** A JVM that is given half an archive, or one with a wrong bit, would crash. */
    private static final String CHECKED = "-XX:+VerifySharedSpaces";

    private static final String ENDING = "jsa";
    private static final String SIZE = ".size";
    /** Makes the archive beside its place, with what the processor has left over. */
    private static final String MAKE = "fresh=\"$0.$$\"; nice -n 19 \"$@\" -XX:SharedArchiveFile=\"$fresh\""
            + " && sync \"$fresh\" && wc -c < \"$fresh\" > \"$0" + SIZE + "\" && mv \"$fresh\" \"$0\"";

    /** Options of the JVM of a node: to use the archive, or to record what belongs in it. */
    List<String> options(Level level) {
        if (isThere()) {
            return List.of("-XX:SharedArchiveFile=" + file(), CHECKED, "-XX:+UnlockDiagnosticVMOptions", UNMOVED);
        }
        return level == Level.COUNTY ? List.of("-XX:DumpLoadedClassList=" + recording()) : List.of();
    }

    /** Whether it is there, as long as it was made. */
    boolean isThere() {
        Path size = file(ENDING + SIZE);
        try {
            return Files.isRegularFile(file())
                    && Files.isRegularFile(size)
                    && Files.readString(size).strip().equals(Long.toString(Files.size(file())));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * Begins to make it of what a county has recorded that this launcher started, and does not wait for the end. When
     * that is impossible, later starts take longer, and nothing else.
     */
    void make(Path log) {
        try {
            if (!isThere() && Files.isRegularFile(recording())) {
                Path classes = Files.write(file("classes"), completeLines(recording()));
                begin(classes, log);
            }
            Files.deleteIfExists(recording());
        } catch (IOException | LaunchFailure impossible) {
            // The network runs without it.
        }
    }

    private void begin(Path classes, Path log) {
        String classPath =
                libraries.jars().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        List<String> command = List.of(
                "sh",
                "-c",
                MAKE,
                file().toString(),
                JavaProgram.path(),
                "-Xshare:dump",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xlog:cds=error",
                "-XX:SharedClassListFile=" + classes,
                "-cp",
                classPath);
        new ManagedProcess("class-archive", file("pid"), log).run(command, Map.of(), libraries.folder());
    }

    /** The county may be in the middle of a line. */
    private static List<String> completeLines(Path recording) throws IOException {
        String text = Files.readString(recording);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private Path file() {
        return file(ENDING);
    }

    private Path recording() {
        return file(ProcessHandle.current().pid() + RECORDED);
    }

    /** Of this JVM: another one takes no archive that is not its own. */
    private Path file(String ending) {
        return libraries.folder().resolve("java-" + System.getProperty("java.vm.version") + "." + ending);
    }
}
