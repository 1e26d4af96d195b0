package org.yiwang.application.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceNoteTest {

    private static final EvidenceNote FILES = new EvidenceNote("居民身份证", 2, null, List.of("ab12", "cd34"), "");
    private static final EvidenceNote PAPER = new EvidenceNote("户口簿", 1, EvidenceKind.ORIGINAL_SEEN, List.of(), "");

    @Test
    void readsTheLineThatItWrote() {
        EvidenceNote newer = new EvidenceNote("居民身份证", 2, null, List.of("ab12"), "第1版 sha256 ef56");
        assertThat(List.of(FILES, PAPER, newer))
                .allSatisfy(note -> assertThat(EvidenceNote.read(note.text())).contains(note));
    }

    @Test
    void readsTheLinesOfEarlierEntries() {
        assertThat(EvidenceNote.read("居民身份证 第2版 sha256 ab12、cd34")).contains(FILES);
        assertThat(EvidenceNote.read("户口簿 第1版 ORIGINAL_SEEN")).contains(PAPER);
        assertThat(EvidenceNote.read("别的话")).isEmpty();
    }
}
