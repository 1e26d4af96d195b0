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
 * The archive of library classes for class data sharing, so that a start need not read and verify them again. The first
 * county that starts without it records the classes that it loads; the archive is built from these once its network
 * runs. A JVM with another version of a library starts without the archive.
 */
record ClassArchive(ProgramLibraries libraries) {
    private static final String RECORDED = ".recorded";
    /** At a random address, each page would need relocation and become a copy in every process. */
    private static final String UNMOVED = "-XX:ArchiveRelocationMode=0";
    /** A JVM crashes on an incomplete or corrupt archive. */
    private static final String CHECKED = "-XX:+VerifySharedSpaces";

    private static final String ENDING = "jsa";
    private static final String SIZE = ".size";
    /** Builds the archive in a temporary file, at low priority. */
    private static final String MAKE = "fresh=\"$0.$$\"; nice -n 19 \"$@\" -XX:SharedArchiveFile=\"$fresh\""
            + " && sync \"$fresh\" && wc -c < \"$fresh\" > \"$0" + SIZE + "\" && mv \"$fresh\" \"$0\"";

    /** JVM options of a node: to use the archive, or to record its classes. */
    List<String> options(Level level) {
        if (isThere()) {
            return List.of("-XX:SharedArchiveFile=" + file(), CHECKED, "-XX:+UnlockDiagnosticVMOptions", UNMOVED);
        }
        return level == Level.COUNTY ? List.of("-XX:DumpLoadedClassList=" + recording()) : List.of();
    }

    /** Whether the archive exists in full length. */
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
     * Starts building it from the classes recorded by a county that this launcher started, and does not wait. If that
     * is impossible, later starts only take longer.
     */
    void make(Path log) {
        try {
            if (!isThere() && Files.isRegularFile(recording())) {
                Path classes = Files.write(file("classes"), completeLines(recording()));
                begin(classes, log);
            }
            Files.deleteIfExists(recording());
        } catch (IOException | LaunchFailure impossible) {
            // The network runs without the archive.
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

    /** Drops the last line, because the county may still be writing it. */
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

    /** Identifies this JVM, because another JVM rejects its archive. */
    private Path file(String ending) {
        return libraries.folder().resolve("java-" + System.getProperty("java.vm.version") + "." + ending);
    }
}
