package org.yiwang.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yiwang.search.audit.Words;

class WordsQueryTest {

    @Test
    void everyWordMustBeFoundAsAPhraseInSomeField() {
        BoolQuery query = WordsQuery.of(Words.read("养老 王秀兰")).bool();
        assertThat(query.must()).hasSize(2);
        assertThat(phrases(query.must().get(1)))
                .containsExactly(
                        "no:王秀兰", "title:王秀兰", "applicantName:王秀兰", "itemName:王秀兰", "department:王秀兰", "form:王秀兰");
    }

    @Test
    void aFindInTheTitleOutweighsOneInTheForm() {
        List<Query> places =
                WordsQuery.of(Words.read("养老")).bool().must().get(0).disMax().queries();
        assertThat(weightOf(places, "title")).isGreaterThan(weightOf(places, "form"));
    }

    @Test
    void aNumberIsAlsoFoundWithoutItsHyphensOrBeforeItIsTypedToTheEnd() {
        List<Query> places = WordsQuery.of(Words.read("330327100002-20261123"))
                .bool()
                .must()
                .get(0)
                .disMax()
                .queries();
        assertThat(places.get(places.size() - 1)
                        .constantScore()
                        .filter()
                        .prefix()
                        .value())
                .isEqualTo("33032710000220261123");
    }

    @Test
    void shortNumbersAreWordsLikeOthers() {
        List<Query> places =
                WordsQuery.of(Words.read("12")).bool().must().get(0).disMax().queries();
        assertThat(places).allMatch(place -> place.constantScore().filter().isMatchPhrase());
    }

    @Test
    void noWordsFindEverything() {
        assertThat(WordsQuery.of(Words.read("")).isMatchAll()).isTrue();
    }

    private static List<String> phrases(Query word) {
        return word.disMax().queries().stream()
                .map(place -> place.constantScore().filter().matchPhrase())
                .map(phrase -> phrase.field() + ":" + phrase.query())
                .toList();
    }

    private static float weightOf(List<Query> places, String field) {
        return places.stream()
                .map(Query::constantScore)
                .filter(place -> place.filter().matchPhrase().field().equals(field))
                .findFirst()
                .orElseThrow()
                .boost();
    }
}
