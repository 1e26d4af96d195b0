package org.yiwang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that the classes, members and files exist that documents for developers name. */
class NamedInDocumentsTest {

    /** {@code Handling}, {@code Handling.act}, {@code org.yiwang.application.action.Action}. */
    private static final Pattern CLASS = Pattern.compile("`(?:[a-z]+\\.)*([A-Z]\\w*[a-z]\\w*)(?:\\.(?!xml)(\\w+))?`");

    private static final Pattern FILE = Pattern.compile("`((?:[\\w.-]+/)*)([\\w-]+\\.(?:properties|html|yml|xml))`");

    private static final Map<String, List<Path>> BY_NAME =
            Sources.all(file -> !file.toString().contains("target")).stream()
                    .collect(Collectors.groupingBy(file -> file.getFileName().toString()));

    @ParameterizedTest
    @ValueSource(strings = {"docs/architecture.md", "docs/glossary.md", "CONTRIBUTING.md"})
    void namesClassesThatExist(String document) {
        List<MatchResult> names = named(document, CLASS);
        assertThat(names).as("classes that %s names", document).isNotEmpty();
        assertThat(names.stream().filter(name -> !isThere(name)).map(MatchResult::group))
                .as("classes and members that %s names and the sources do not have", document)
                .isEmpty();
    }

    private static boolean isThere(MatchResult name) {
        List<Path> sources = BY_NAME.getOrDefault(name.group(1) + ".java", List.of());
        String member = name.group(2);
        return sources.stream()
                .anyMatch(source -> member == null || Sources.read(source).matches("(?s).*\\b" + member + "\\b.*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/architecture.md", "docs/glossary.md", "CONTRIBUTING.md"})
    void namesFilesThatExist(String document) {
        assertThat(named(document, FILE).stream()
                        .filter(name -> !isThere(name.group(1), name.group(2)))
                        .map(MatchResult::group))
                .as("files that %s names and the project does not have", document)
                .isEmpty();
    }

    private static boolean isThere(String folder, String file) {
        return BY_NAME.containsKey(file)
                || Sources.ROOT.resolve(folder).resolve(file).toFile().isFile();
    }

    private static List<MatchResult> named(String document, Pattern kind) {
        return kind.matcher(Sources.read(Sources.ROOT.resolve(document)))
                .results()
                .toList();
    }
}
