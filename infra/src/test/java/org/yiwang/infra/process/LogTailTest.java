package org.yiwang.infra.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {
    @TempDir
    private Path folder;

    @Test
    void showsTheLastLinesThatWereWrittenSinceTheStart() throws IOException {
        Path log = Files.writeString(folder.resolve("a.log"), "old\none\ntwo\n\nthree\n");
        assertThat(LogTail.lines(log, 4, 2)).containsExactly("two", "three");
        assertThat(LogTail.lines(log, 4, 9)).containsExactly("one", "two", "three");
    }

    @Test
    void readsOnlyTheEndOfALargeFile() throws IOException {
        Path log = Files.writeString(folder.resolve("a.log"), "line\n".repeat(100_000) + "last\n");
        assertThat(LogTail.lines(log, 0, 1)).containsExactly("last");
        assertThat(LogTail.text(log, 0)).hasSize(64 * 1024);
    }

    @Test
    void isEmptyWithoutAFile() {
        assertThat(LogTail.lines(folder.resolve("none.log"), 0, 5)).isEmpty();
    }
}
