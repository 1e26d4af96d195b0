package org.yiwang.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files of the repository, as the documents name them. */
final class Sources {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Sources() {}

    /** Names of the modules that the parent lists, in its order. */
    static List<String> modules() {
        return read(ROOT.resolve("pom.xml"))
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("<module>"))
                .map(line -> line.replaceAll("</?module>", ""))
                .toList();
    }

    /** Files of a module's main code, resources included; none for a module of tests alone. */
    static List<Path> main(String module, Predicate<Path> wanted) {
        return below(ROOT.resolve(module).resolve("src/main"), wanted);
    }

    /** Files of all modules' code, tests and resources included. */
    static List<Path> all(Predicate<Path> wanted) {
        return modules().stream()
                .flatMap(module -> below(ROOT.resolve(module).resolve("src"), wanted).stream())
                .toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> below(Path folder, Predicate<Path> wanted) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
