package org.yiwang.importing.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yiwang.catalogue.JointMember;
import org.yiwang.catalogue.JointStage;
import org.yiwang.catalogue.StepKind;

/**
 * Reads and writes the cells of joint items that a table may leave out: lists with semicolons, and the chain as steps of
 * {@code name:kind:level:post}, the level or the post blank where the items determine it.
 */
final class JointCells {

    static final List<String> COLUMNS = List.of("after", "issues", "post", "chain");

    private static final String BETWEEN = ";";
    private static final int MIN_WORDS = 2;

    private JointCells() {}

    static JointMember member(Row row, String itemCode) {
        return new JointMember(itemCode, list(row, "after"), list(row, "issues"), row.text("post"));
    }

    static List<JointStage> chain(Row row) {
        return list(row, "chain").stream().map(step -> stage(row, step)).toList();
    }

    /** The cells of a member; the chain beside the first one. */
    static List<String> of(JointMember member, List<JointStage> chain) {
        return List.of(
                String.join(BETWEEN, member.after()),
                String.join(BETWEEN, member.issues()),
                member.post(),
                chain.stream().map(JointCells::word).collect(Collectors.joining(BETWEEN)));
    }

    private static JointStage stage(Row row, String step) {
        List<String> words =
                Arrays.stream(step.split("[:：]", -1)).map(String::strip).toList();
        if (words.size() < MIN_WORDS || words.get(0).isEmpty()) {
            throw row.reject("chain", "import.jointChain", step);
        }
        String level = word(words, 2);
        String post = word(words, 3);
        return JointStage.of(
                words.get(0),
                meaning(row, words.get(1), Words.STEP_KINDS),
                level.isEmpty() ? null : meaning(row, level, Words.LEVELS),
                post.isEmpty() ? null : post);
    }

    private static <T> T meaning(Row row, String word, Map<String, T> meanings) {
        T meaning = meanings.get(word);
        if (meaning == null) {
            throw row.reject("chain", "import.notOneOf", word, String.join("、", meanings.keySet()));
        }
        return meaning;
    }

    private static String word(List<String> words, int place) {
        return place < words.size() ? words.get(place) : "";
    }

    private static String word(JointStage stage) {
        StepKind kind = stage.kind();
        String level = stage.level() == null ? "" : Words.of(Words.LEVELS, stage.level());
        return Stream.of(stage.name(), Words.of(Words.STEP_KINDS, kind), level, blank(stage.post()))
                .collect(Collectors.joining(":"));
    }

    private static String blank(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static List<String> list(Row row, String column) {
        return Arrays.stream(row.text(column).split("[;；]"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
