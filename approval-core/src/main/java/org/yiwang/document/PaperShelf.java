package org.yiwang.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yiwang.node.ThisNode;

/**
 * Printed papers in the node's folder, {@code papers/<code of the paper>.pdf}. Above its size it deletes those unused
 * for longest; they can be printed again.
 */
@Component
class PaperShelf {

    private static final String SUFFIX = ".pdf";

    private final Path folder;
    private final long size;
    private final Clock clock;

    PaperShelf(ThisNode node, DocumentSettings settings, Clock clock) throws IOException {
        this.folder = Files.createDirectories(node.dataDir().resolve("papers"));
        this.size = settings.shelfSize().toBytes();
        this.clock = clock;
    }

    /** A printed paper on the shelf. */
    private record Kept(Path file, long bytes, FileTime used) {}

    Optional<byte[]> find(String code) {
        Path file = folder.resolve(code + SUFFIX);
        try {
            byte[] paper = Files.readAllBytes(file);
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            return Optional.of(paper);
        } catch (NoSuchFileException notPrinted) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("A printed paper could not be read from the node's folder", e);
        }
    }

    /** Keeps a paper: writes a temporary file and then moves it, so that a paper on the shelf is complete. */
    synchronized void keep(String code, byte[] paper) throws IOException {
        Path draft = Files.createTempFile(folder, code, ".part");
        try {
            Files.write(draft, paper);
            Files.setLastModifiedTime(draft, FileTime.from(clock.instant()));
            Files.move(draft, folder.resolve(code + SUFFIX), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
        clear();
    }

    private void clear() throws IOException {
        List<Kept> kept = kept();
        long excess = kept.stream().mapToLong(Kept::bytes).sum() - size;
        for (Kept paper : kept) {
            if (excess <= 0) {
                return;
            }
            Files.deleteIfExists(paper.file());
            excess -= paper.bytes();
        }
    }

    /** The longest unused first. */
    private List<Kept> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .map(PaperShelf::look)
                    .sorted(Comparator.comparing(Kept::used))
                    .toList();
        }
    }

    private static Kept look(Path file) {
        try {
            return new Kept(file, Files.size(file), Files.getLastModifiedTime(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The node's folder of papers cannot be read", e);
        }
    }
}
