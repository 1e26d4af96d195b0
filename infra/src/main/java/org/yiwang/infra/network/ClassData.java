package org.yiwang.infra.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The classes of a program as the JVM keeps them ready to be mapped into memory, which takes a good third off the
 * processor time of a start. They are written at the orderly end of a node that started without them.
 */
final class ClassData {
    private static final String ARCHIVE = "classes.jsa";
    private static final String QUIET = "-Xlog:disable";

    private ClassData() {}

    /** Options for the start of a program: to use what is there, or to write it if the node is one that writes. */
    static List<String> options(Path program, String node, boolean writes) {
        if (Files.isRegularFile(program.resolve(ARCHIVE))) {
            return List.of("-XX:SharedArchiveFile=" + program.resolve(ARCHIVE), QUIET);
        }
        return writes ? List.of("-XX:ArchiveClassesAtExit=" + program.resolve(fileOf(node)), QUIET) : List.of();
    }

    /** After the end of a node: keeps what it wrote, unless it was ended by force and the file may be cut short. */
    static void collect(Path programs, String node, boolean orderly) {
        try (var folders = Files.list(programs)) {
            for (Path folder : (Iterable<Path>) folders::iterator) {
                Path written = folder.resolve(fileOf(node));
                if (orderly && Files.isRegularFile(written)) {
                    Files.move(written, folder.resolve(ARCHIVE), StandardCopyOption.ATOMIC_MOVE);
                }
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fileOf(String node) {
        return node + ".jsa";
    }
}
