package org.yiwang.sync.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yiwang.base.json.Json;
import org.yiwang.nodes.EveryKind;
import org.yiwang.nodes.Golden;
import org.yiwang.replication.RecordName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The records that travel between nodes, form by form, as files: {@code golden/<kind>/<form>.json}, each a record with every field
 * filled. {@code -Dgolden.write=true} writes the newest form of every kind anew: what a newer form added is then filled in
 * by hand. A form that a release has written stays as it is: what changes makes a new form.
 */
class GoldenFilesTest {

    /** Fields whose objects hold entries, not fields: to them a newer form adds nothing. */
    private static final Set<String> TABLES = Set.of("form", "details", "exceptions", "hours", "forms", "materials");

    /** Kinds that are kept as columns, and passed on by nobody but their author. */
    private static final Set<String> COLUMNS = Set.of("divisions", "node", "initial_load");

    @BeforeAll
    static void writeWhenAsked() throws IOException {
        for (RecordName kind : Boolean.getBoolean("golden.write") ? kinds() : List.<RecordName>of()) {
            Golden newest = Golden.newest(kind);
            Golden last = newest.exists() || kind.form() == 1 ? newest : new Golden(kind, kind.form() - 1);
            String written = WrittenKind.of(kind).sample(() -> FormStep.raise(kind, last.form(), last.text()));
            Files.createDirectories(newest.file().getParent());
            Files.writeString(newest.file(), written);
        }
    }

    static Collection<RecordName> kinds() {
        return EveryKind.names().all();
    }

    static Stream<Golden> everyForm() {
        return everyForm(kinds());
    }

    private static Stream<Golden> everyForm(Collection<RecordName> kinds) {
        return kinds.stream()
                .flatMap(kind -> IntStream.rangeClosed(1, kind.form()).mapToObj(form -> new Golden(kind, form)));
    }

    @Test
    void everyFormOfEveryKindHasAFile() {
        assertThat(withoutFile(kinds()))
                .as(
                        "put a record with every field filled into src/test/resources/golden/<kind>/<form>.json, as the kind"
                                + " writes it")
                .isEmpty();
    }

    @Test
    void aKindAndAFormWithoutOneAreMissed() {
        RecordName planted = RecordName.first("planted");
        RecordName raised = new RecordName("node", 3, 1);
        assertThat(withoutFile(List.of(planted, raised))).containsExactly("planted 1", "node 3");
    }

    private static List<String> withoutFile(Collection<RecordName> kinds) {
        return everyForm(kinds)
                .filter(form -> !form.exists())
                .map(Golden::toString)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatIsWrittenIsTheNewestFormByteForByte(RecordName kind) {
        Golden newest = Golden.newest(kind);
        assertThat(WrittenKind.of(kind).sample(newest::text))
                .as(
                        "'%s' is not written as %s says. If the form changed on purpose, raise it in the name of the kind (a"
                                + " step in FormStep where an older record needs one) and run with -Dgolden.write=true",
                        kind, newest.file())
                .isEqualTo(newest.text());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theNewestFormHasEveryFieldFilledAndNoneThatNobodyKnows(RecordName kind) {
        Golden newest = Golden.newest(kind);
        assertThat(Unfilled.fieldsOf(WrittenKind.of(kind).read(newest.text())))
                .as(
                        "fields that %s leaves empty. One that came after a release makes a new form: raise it in the name of"
                                + " the kind, run with -Dgolden.write=true and fill it in",
                        newest.file())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyForm")
    void everyFormIsRead(Golden form) {
        WrittenKind kind = WrittenKind.of(form.kind());
        String raised = FormStep.raise(form.kind(), form.form(), form.text());
        // A step over a breaking form changes fields that are there; up to it every field stays as it was told.
        JsonNode told = tree(form.form() < form.kind().brokenAt() ? raised : form.text());
        JsonNode understood = tree(kind.write(kind.read(raised)));
        told.properties().forEach(field -> {
            JsonNode kept = understood.get(field.getKey());
            assertThat(kept == null ? null : told(field.getValue(), kept))
                    .as("'%s' of form %s after reading it", field.getKey(), form)
                    .isEqualTo(field.getValue());
        });
    }

    /** The value as understood, without the fields that a later form added anywhere within it. */
    private static JsonNode told(JsonNode told, JsonNode understood) {
        if (told instanceof ObjectNode && understood instanceof ObjectNode object) {
            ObjectNode same = object.deepCopy();
            object.propertyNames().stream().filter(name -> !told.has(name)).forEach(same::remove);
            same.properties().forEach(field -> field.setValue(told(told.get(field.getKey()), field.getValue())));
            return same;
        }
        if (told.isArray() && understood.isArray() && told.size() == understood.size()) {
            ArrayNode same = ((ArrayNode) understood).deepCopy();
            IntStream.range(0, told.size()).forEach(i -> same.set(i, told(told.get(i), understood.get(i))));
            return same;
        }
        return understood;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatTheNextFormAddsAnywhereIsReadKeptAndWrittenAgain(RecordName name) {
        WrittenKind kind = WrittenKind.of(name);
        JsonNode next = added(tree(Golden.newest(name).text()), "");
        String written = kind.write(kind.read(next.toString()));
        if (COLUMNS.contains(name.text())) {
            assertThat(written)
                    .as("read, without what is not known")
                    .isEqualTo(Golden.newest(name).text());
            return;
        }
        assertThat(tree(written)).isEqualTo(next);
        assertThat(tree(kind.write(kind.read(written)))).isEqualTo(next);
    }

    private static JsonNode added(JsonNode node, String field) {
        for (Map.Entry<String, JsonNode> each :
                node.isObject() ? node.properties() : Set.<Map.Entry<String, JsonNode>>of()) {
            added(each.getValue(), each.getKey());
        }
        if (node.isArray()) {
            node.forEach(element -> added(element, ""));
        }
        if (node instanceof ObjectNode object && !TABLES.contains(field)) {
            object.putObject("addedLater").putArray("x").add(1);
        }
        return node;
    }

    private static JsonNode tree(String json) {
        return Json.read(json, JsonNode.class);
    }
}
