package org.yiwang.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.yiwang.search.audit.Words;

/**
 * The query for words: each must match, as a phrase, in one of the fields. The standard analysis makes a token of every
 * Chinese character, so only a phrase keeps 养老 from matching 老人休养. A match scores by the weight of its best field
 * alone, so that the order of hits can be explained.
 */
final class WordsQuery {

    private static final Predicate<String> PART_OF_A_NUMBER =
            Pattern.compile("[0-9][0-9-]{3,}").asMatchPredicate();

    private WordsQuery() {}

    static Query of(Words words) {
        if (words.isEmpty()) {
            return QueryBuilders.matchAll().build()._toQuery();
        }
        return Query.of(query -> query.bool(
                all -> all.must(words.each().stream().map(WordsQuery::word).toList())));
    }

    private static Query word(String word) {
        List<Query> places = new ArrayList<>(Arrays.stream(SearchedField.values())
                .map(field -> weighted(field, phrase(field.path(), word)))
                .toList());
        if (PART_OF_A_NUMBER.test(word)) {
            places.add(weighted(SearchedField.NO, beginningOfNumber(word.replace("-", ""))));
        }
        return Query.of(query -> query.disMax(best -> best.queries(places)));
    }

    private static Query weighted(SearchedField field, Query find) {
        return Query.of(query -> query.constantScore(score -> score.filter(find).boost(field.weight())));
    }

    private static Query phrase(String path, String word) {
        return Query.of(query -> query.matchPhrase(phrase -> phrase.field(path).query(word)));
    }

    private static Query beginningOfNumber(String digits) {
        return Query.of(query -> query.prefix(number -> number.field("noDigits").value(digits)));
    }
}
