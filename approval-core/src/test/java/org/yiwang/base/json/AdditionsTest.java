package org.yiwang.base.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Additions of a newer release survive reading, changing and writing here, as long as their object does. */
class AdditionsTest {

    record Page(int no, String text) {}

    record Owner(String name) {}

    record Cover(Owner owner) {}

    record Book(String title, Owner owner, List<Page> pages, List<Cover> covers, @JsonIgnore Additions additions)
            implements Extensible<Book> {

        Book {
            pages = List.copyOf(pages);
            covers = List.copyOf(covers);
            additions = additions == null ? Additions.NONE : additions;
        }

        @Override
        public Book keeping(Additions kept) {
            return new Book(title, owner, pages, covers, kept);
        }

        Book with(Owner another) {
            return new Book(title, another, pages, covers, additions);
        }

        Book with(List<Page> others) {
            return new Book(title, owner, others, covers, additions);
        }
    }

    private static final String NEWER =
            """
            {"title":"一张网","owner":{"name":"王秀兰","card":"A1"},\
            "pages":[{"no":1,"text":"a"},{"no":3,"text":"c","ink":{"colour":"red"}}],\
            "covers":[{"owner":{"name":"李"},"hard":true}],"isbn":["978","7"],"none":null}""";

    private final Book read = Json.read(NEWER, Book.class);

    @Test
    void whatIsNotKnownIsWrittenAgainWhereItStood() {
        assertThat(Json.write(read))
                .isEqualTo(
                        """
                        {"title":"一张网","owner":{"name":"王秀兰","card":"A1"},\
                        "pages":[{"no":1,"text":"a"},{"no":3,"text":"c","ink":{"colour":"red"}}],\
                        "covers":[{"owner":{"name":"李"},"hard":true}],"isbn":["978","7"]}""");
    }

    @Test
    void whatIsKnownCostsNothing() {
        String known = "{\"title\":\"一张网\",\"owner\":{\"name\":\"王秀兰\"},\"pages\":[],\"covers\":[]}";
        assertThat(Json.read(known, Book.class).additions()).isSameAs(Additions.NONE);
        assertThat(Json.write(Json.read(known, Book.class))).isEqualTo(known);
    }

    @Test
    void anObjectThatMovesInItsListKeepsWhatIsItsOwn() {
        List<Page> more = new ArrayList<>(read.pages());
        more.add(1, new Page(2, "b"));
        assertThat(Json.write(read.with(more)))
                .contains("{\"no\":2,\"text\":\"b\"},{\"no\":3,\"text\":\"c\",\"ink\":{\"colour\":\"red\"}}");
    }

    @Test
    void anotherObjectInItsPlaceDoesNotInheritIt() {
        assertThat(Json.write(read.with(new Owner("李"))))
                .contains("\"owner\":{\"name\":\"李\"}")
                .contains("\"isbn\"");
        assertThat(Json.write(read.with(List.of(new Page(1, "a"))))).doesNotContain("ink");
    }

    @Test
    void anObjectWithoutANameOfItsOwnIsKnownByItsPlace() {
        assertThat(Json.write(read)).contains("\"hard\":true");
    }

    @Test
    void whatThisReleaseLearntToWriteItselfWins() {
        Book changed = read.keeping(
                Json.read(NEWER.replace("isbn", "title2"), Book.class).additions());
        assertThat(Json.write(changed)).contains("\"title2\":[\"978\",\"7\"]").containsOnlyOnce("\"title\":");
    }
}
