package org.yiwang.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.ThisNode;

class PaperShelfTest {

    private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void whatWasKeptIsFound() throws IOException {
        PaperShelf shelf = shelf();
        shelf.keep("AAAA-AAAA-AAAA-AAAA", new byte[] {1, 2});
        assertThat(shelf.find("AAAA-AAAA-AAAA-AAAA")).contains(new byte[] {1, 2});
        assertThat(shelf.find("BBBB-BBBB-BBBB-BBBB")).isEmpty();
    }

    @Test
    void whatIsUnusedForLongestIsThrownAwayWhenItIsFull() throws IOException {
        PaperShelf shelf = shelf();
        shelf.keep("AAAA-AAAA-AAAA-AAAA", new byte[400]);
        shelf.keep("BBBB-BBBB-BBBB-BBBB", new byte[400]);
        used("AAAA-AAAA-AAAA-AAAA", NOW.minusSeconds(20));
        used("BBBB-BBBB-BBBB-BBBB", NOW.minusSeconds(10));
        shelf.find("AAAA-AAAA-AAAA-AAAA");
        shelf.keep("CCCC-CCCC-CCCC-CCCC", new byte[400]);
        assertThat(shelf.find("AAAA-AAAA-AAAA-AAAA")).isPresent();
        assertThat(shelf.find("BBBB-BBBB-BBBB-BBBB")).isEmpty();
        assertThat(shelf.find("CCCC-CCCC-CCCC-CCCC")).isPresent();
        try (Stream<Path> files = Files.list(folder.resolve("papers"))) {
            assertThat(files).hasSize(2);
        }
    }

    private void used(String code, Instant at) throws IOException {
        Files.setLastModifiedTime(folder.resolve("papers").resolve(code + ".pdf"), FileTime.from(at));
    }

    private PaperShelf shelf() throws IOException {
        ThisNode node = new ThisNode(new DivisionCode("330327000000"), "苍南县", URI.create("http://127.0.0.1"), folder);
        DocumentSettings settings = new DocumentSettings(null, DataSize.ofBytes(1000), 1, Duration.ofSeconds(1));
        return new PaperShelf(node, settings, Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
