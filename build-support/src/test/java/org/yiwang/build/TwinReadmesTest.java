package org.yiwang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks that {@code README.md} and {@code README.zh-CN.md} have the same parts in the same order. */
class TwinReadmesTest {

    private static final String ENGLISH = "README.md";
    private static final String CHINESE = "README.zh-CN.md";

    private static final Pattern HEADING = Pattern.compile("(?m)^(#+) ");
    private static final Pattern LINK = Pattern.compile("]\\(([^)]+)\\)");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");
    private static final Pattern COMMENT = Pattern.compile(" +# .*");
    private static final Pattern ROW = Pattern.compile("(?m)^\\|.*\\|$");

    private final String english = Sources.read(Sources.ROOT.resolve(ENGLISH));
    private final String chinese = Sources.read(Sources.ROOT.resolve(CHINESE));

    @Test
    void haveTheSameHeadings() {
        assertThat(levels(chinese)).isNotEmpty().isEqualTo(levels(english));
    }

    @Test
    void leadToTheSamePlaces() {
        assertThat(links(chinese, ENGLISH)).isNotEmpty().isEqualTo(links(english, CHINESE));
    }

    @Test
    void leadToEachOther() {
        assertThat(english).contains("](" + CHINESE + ")");
        assertThat(chinese).contains("](" + ENGLISH + ")");
    }

    @Test
    void showTheSameCommandsAndOutput() {
        assertThat(blocks(chinese)).isNotEmpty().isEqualTo(blocks(english));
    }

    @Test
    void haveTablesOfTheSameLength() {
        assertThat(ROW.matcher(chinese).results().count())
                .isEqualTo(ROW.matcher(english).results().count());
    }

    private static List<Integer> levels(String text) {
        String prose = BLOCK.matcher(text).replaceAll("");
        return HEADING.matcher(prose)
                .results()
                .map(heading -> heading.group(1).length())
                .toList();
    }

    private static List<String> links(String text, String twin) {
        return LINK.matcher(text)
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.equals(twin))
                .toList();
    }

    /**
     * Drops comments of commands and the words in drawings ({@code text}), which are translated; everything else is the
     * same.
     */
    private static List<String> blocks(String text) {
        return BLOCK.matcher(text).results().map(TwinReadmesTest::untranslated).toList();
    }

    private static String untranslated(MatchResult block) {
        return switch (block.group(1)) {
            case "text" -> "a drawing";
            case "sh" ->
                Stream.of(block.group(2).split("\n"))
                        .map(line -> COMMENT.matcher(line).replaceAll(""))
                        .toList()
                        .toString();
            default -> block.group(2);
        };
    }
}
