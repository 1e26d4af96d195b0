package org.yiwang.search.elasticsearch;

import static java.util.stream.Collectors.toMap;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yiwang.base.paging.Page;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.search.Hit;
import org.yiwang.search.LocalSearch;
import org.yiwang.search.audit.FoundPage;
import org.yiwang.search.audit.SearchEngine;
import org.yiwang.search.audit.Words;

/** Searches the index. Turns every failure of the index into one refusal: handling goes on without it. */
@Component
@LocalSearch
class ElasticsearchEngine implements SearchEngine {

    private static final Logger LOG = LoggerFactory.getLogger(ElasticsearchEngine.class);
    private static final int EXTRACT = 60;

    private final ElasticsearchClient client;

    ElasticsearchEngine(ElasticsearchClient client) {
        this.client = client;
    }

    @Override
    public FoundPage find(Words words, PageRequest page) {
        try {
            return read(client.search(request(words, page), ApplicationDocument.class), page);
        } catch (IOException | ElasticsearchException away) {
            LOG.warn("A search found the index away: {}", firstLine(away));
            throw Refused.because(Refusal.Kind.UNAVAILABLE, "search.away");
        }
    }

    static SearchRequest request(Words words, PageRequest page) {
        return SearchRequest.of(search -> search.index(ElasticsearchIndex.ALIAS)
                .query(WordsQuery.of(words))
                .sort(order(words))
                .highlight(highlights())
                .from(page.offset())
                .size(page.size())
                .trackTotalHits(total -> total.enabled(true)));
    }

    private static List<SortOptions> order(Words words) {
        SortOptions best = SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc)));
        SortOptions newest = SortOptions.of(
                sort -> sort.field(field -> field.field("submittedAt").order(SortOrder.Desc)));
        SortOptions number = SortOptions.of(sort -> sort.field(field -> field.field("noDigits")));
        return words.isEmpty() ? List.of(newest, number) : List.of(best, newest, number);
    }

    private static Highlight highlights() {
        return Highlight.of(highlight -> highlight
                .type(HighlighterType.Unified)
                .preTags(MarkedText.BEGIN)
                .postTags(MarkedText.END)
                .fragmentSize(EXTRACT)
                .fields(Arrays.stream(SearchedField.values())
                        .filter(field -> field.shownAs().isPresent())
                        .collect(toMap(
                                SearchedField::path,
                                field -> HighlightField.of(extract -> extract.numberOfFragments(field.extracts()))))));
    }

    private static FoundPage read(SearchResponse<ApplicationDocument> response, PageRequest page) {
        List<Hit> hits = response.hits().hits().stream().map(HitReader::read).toList();
        var total = response.hits().total();
        return new FoundPage(
                new Page<>(hits, total == null ? 0 : total.value(), page.number(), page.size()), response.took());
    }

    /** Cuts the rest, which may be the server's whole answer. */
    private static String firstLine(Exception failed) {
        return String.valueOf(failed.getMessage()).lines().findFirst().orElse("");
    }
}
