package org.yiwang.importing.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yiwang.base.text.PlainText;
import org.yiwang.catalogue.JointMember;
import org.yiwang.catalogue.JointStage;
import org.yiwang.catalogue.StepKind;
import org.yiwang.division.Level;

/**
 * Reads and writes the cells of joint items that a table may leave out: lists with semicolons, and the chain as steps of
 * {@code name:kind:level:post}, the level or the post blank where the items determine it.
 */
final class JointCells {

    private static final String BETWEEN = ";";
    private static final int MIN_WORDS = 2;

    private JointCells() {}

    static JointMember member(Reading row, String itemCode) {
        return new JointMember(itemCode, codes(row, "after"), list(row, "issues"), row.text("post"));
    }

    static List<JointStage> chain(Reading row) {
        return list(row, "chain").stream()
                .flatMap(step -> stage(row, step).stream())
                .toList();
    }

    /** The cells of a member; the chain beside the first one. */
    static List<String> of(JointMember member, List<JointStage> chain) {
        return List.of(
                String.join(BETWEEN, member.after()),
                String.join(BETWEEN, member.issues()),
                member.post(),
                chain.stream().map(JointCells::word).collect(Collectors.joining(BETWEEN)));
    }

    private static Optional<JointStage> stage(Reading row, String step) {
        List<String> words =
                Arrays.stream(step.split("[:：]", -1)).map(String::strip).toList();
        if (words.size() < MIN_WORDS || words.get(0).isEmpty()) {
            row.reject("chain", "import.jointChain", step);
            return Optional.empty();
        }
        String level = word(words, 2);
        String post = word(words, 3);
        Optional<StepKind> kind = meaning(row, words.get(1), Words.STEP_KINDS);
        Optional<Level> at = level.isEmpty() ? Optional.empty() : meaning(row, level, Words.LEVELS);
        return kind.map(is -> JointStage.of(words.get(0), is, at.orElse(null), post.isEmpty() ? null : post));
    }

    private static <T> Optional<T> meaning(Reading row, String word, Map<String, T> meanings) {
        Optional<T> meaning = Words.meaning(PlainText.of(word), meanings);
        if (meaning.isEmpty()) {
            row.reject("chain", "import.notOneOf", word, Words.choices(meanings));
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

    private static List<String> codes(Reading row, String column) {
        return list(row, column).stream().map(PlainText::code).toList();
    }

    private static List<String> list(Reading row, String column) {
        return Arrays.stream(row.text(column).split("[;；]"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
