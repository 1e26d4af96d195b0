package org.yiwang.sync.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yiwang.base.json.Json;
import org.yiwang.sync.record.RecordSamples.Sample;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What travels between nodes, form by form, as files: {@code golden/<kind>/<form>.json}. {@code -Dgolden.write=true} writes
 * the newest form of every kind anew. A form that a release has written stays as it is: what changes makes a new form.
 */
class GoldenFilesTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    /** Fields whose objects hold entries, not fields: to them a newer form adds nothing. */
    private static final Set<String> TABLES = Set.of("form", "details", "exceptions", "forms", "materials");

    /** Kinds that are kept as columns, and passed on by nobody but their author. */
    private static final Set<RecordKind> COLUMNS =
            Set.of(RecordKind.DIVISIONS, RecordKind.NODE, RecordKind.INITIAL_LOAD);

    record Form(RecordKind kind, int form) {

        Path file() {
            return GOLDEN.resolve(Path.of(kind.wireName(), form + ".json"));
        }

        String text() throws IOException {
            assertThat(file())
                    .as(
                            "form %d of '%s' has no golden file. Add a record with every field filled to RecordSamples, run"
                                    + " this test with -Dgolden.write=true, look at the file and commit it",
                            form, kind.wireName())
                    .exists();
            return Files.readString(file());
        }

        @Override
        public String toString() {
            return kind.wireName() + " " + form;
        }
    }

    @BeforeAll
    static void writeWhenAsked() throws IOException {
        for (RecordKind kind : Boolean.getBoolean("golden.write") ? RecordKind.values() : new RecordKind[0]) {
            Path newest = new Form(kind, kind.form()).file();
            Files.createDirectories(newest.getParent());
            Files.writeString(newest, sample(kind).record().payload());
        }
    }

    static Stream<Form> everyForm() {
        return Arrays.stream(RecordKind.values())
                .flatMap(kind -> IntStream.rangeClosed(1, kind.form()).mapToObj(form -> new Form(kind, form)));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsTheNewestFormByteForByte(RecordKind kind) throws IOException {
        String written = sample(kind).record().payload();
        Form newest = new Form(kind, kind.form());
        assertThat(written)
                .as(
                        "'%s' is not written as %s says. If the form changed on purpose, raise it in RecordKind (a step in"
                                + " FormStep where an older record needs one) and run with -Dgolden.write=true",
                        kind.wireName(), newest.file())
                .isEqualTo(newest.text());
    }

    @ParameterizedTest
    @MethodSource("everyForm")
    void everyFormIsRead(Form form) throws IOException {
        JsonNode told = tree(form.text());
        String raised = FormStep.raise(form.kind(), form.form(), form.text());
        JsonNode understood =
                tree(Json.write(Json.read(raised, sample(form.kind()).type())));
        told.properties().forEach(field -> assertThat(understood.get(field.getKey()))
                .as("'%s' of form %s after reading it", field.getKey(), form)
                .isEqualTo(field.getValue()));
    }

    @ParameterizedTest
    @EnumSource
    void whatTheNextFormAddsAnywhereIsReadKeptAndWrittenAgain(RecordKind kind) throws IOException {
        Sample sample = sample(kind);
        JsonNode next = added(tree(new Form(kind, kind.form()).text()), "");
        Object read = Json.read(next.toString(), sample.type());
        if (COLUMNS.contains(kind)) {
            assertThat(Json.write(read)).as("read, without what is not known").isEqualTo(newestOf(kind));
            return;
        }
        assertThat(tree(Json.write(read))).isEqualTo(next);
        assertThat(tree(Json.write(Json.read(Json.write(read), sample.type())))).isEqualTo(next);
    }

    private static String newestOf(RecordKind kind) throws IOException {
        return new Form(kind, kind.form()).text();
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

    private static Sample sample(RecordKind kind) {
        Sample sample = RecordSamples.all().get(kind);
        assertThat(sample)
                .as("'%s' has no sample: add a record with every field filled to RecordSamples", kind.wireName())
                .isNotNull();
        return sample;
    }
}
