package org.yiwang.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yiwang.application.Application;
import org.yiwang.application.disclosure.CaseReader;
import org.yiwang.application.disclosure.TellingCase;
import org.yiwang.base.json.Json;
import org.yiwang.search.Highlight;
import org.yiwang.search.Highlight.Piece;

/** Looks for leaks in hits of a case full of personal data, for any words and any cut of the extract. */
class HitReaderTest {

    private static final Logger LOG = LoggerFactory.getLogger(HitReaderTest.class);

    private static final String NAME = "王秀兰";
    private static final int EXTRACT = 60;

    @Test
    void theIndexKeepsTheApplicantsNameAloneToBeSearchedFor() {
        for (Application phase : TellingCase.phases(CaseReader.OWNER)) {
            assertThat(TellingCase.leaks(Json.write(ApplicationDocument.of(phase))))
                    .containsExactly(NAME);
        }
    }

    @Test
    void aHitTellsNothing() {
        int hits = 0;
        for (Application phase : TellingCase.phases(CaseReader.OWNER)) {
            ApplicationDocument document = ApplicationDocument.of(phase);
            for (Map<String, List<String>> found : finds(document)) {
                org.yiwang.search.Hit hit = HitReader.read(hit(document, found));
                assertThat(texts(hit))
                        .allSatisfy(text -> assertThat(TellingCase.leaks(text)).isEmpty());
                assertThat(texts(hit)).noneMatch(text -> text.matches("(?s).*秀\\W*兰.*"));
                hits++;
            }
        }
        LOG.info("disclosure: {} hits, {} spellings each", hits, TellingCase.spellings());
        assertThat(hits).isGreaterThan(500);
    }

    /** Any two characters of the title and of each answer marked, in every extract that holds them at its begin. */
    private static List<Map<String, List<String>>> finds(ApplicationDocument document) {
        List<Map<String, List<String>>> finds = new ArrayList<>();
        for (int at = 0; at + 2 <= document.title().length(); at++) {
            finds.add(Map.of("title", List.of(marked(document.title(), at))));
        }
        for (String answer : document.form()) {
            for (int at = 0; at + 2 <= answer.length(); at++) {
                String extract = answer.substring(at, Math.min(at + EXTRACT, answer.length()));
                finds.add(Map.of("form", List.of(marked(extract, 0))));
            }
        }
        return finds;
    }

    private static String marked(String text, int at) {
        return text.substring(0, at)
                + MarkedText.BEGIN
                + text.substring(at, at + 2)
                + MarkedText.END
                + text.substring(at + 2);
    }

    private static Hit<ApplicationDocument> hit(ApplicationDocument document, Map<String, List<String>> found) {
        return Hit.of(hit ->
                hit.index("applications").id(document.no()).source(document).highlight(found));
    }

    private static List<String> texts(org.yiwang.search.Hit hit) {
        return Stream.concat(
                        Stream.of(hit.title(), hit.applicantName(), hit.itemName()),
                        hit.highlights().stream().map(HitReaderTest::joined))
                .toList();
    }

    private static String joined(Highlight highlight) {
        return highlight.pieces().stream().map(Piece::text).collect(Collectors.joining());
    }
}
