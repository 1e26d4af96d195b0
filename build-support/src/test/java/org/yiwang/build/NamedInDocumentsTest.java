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

/** Classes, members and files that documents for developers name are there. */
class NamedInDocumentsTest {

    /** {@code Handling}, {@code Handling.act}, {@code org.yiwang.application.Action}. */
    private static final Pattern CLASS = Pattern.compile("`(?:[a-z]+\\.)*([A-Z]\\w*[a-z]\\w*)(?:\\.(?!xml)(\\w+))?`");

    private static final Pattern FILE = Pattern.compile("`((?:[\\w.-]+/)*)([\\w-]+\\.(?:properties|html|yml|xml))`");

    private static final Map<String, List<Path>> BY_NAME =
            Sources.all(file -> !file.toString().contains("target")).stream()
                    .collect(Collectors.groupingBy(file -> file.getFileName().toString()));

    @ParameterizedTest
    @ValueSource(strings = {"docs/architecture.md", "docs/glossary.md", "CONTRIBUTING.md"})
    void namesClassesThatExist(String document) {
        assertThat(named(document, CLASS))
                .as("classes and members that %s names", document)
                .isNotEmpty()
                .allSatisfy(name -> {
                    List<Path> sources = BY_NAME.get(name.group(1) + ".java");
                    assertThat(sources).as("source of %s", name.group()).isNotNull();
                    if (name.group(2) != null) {
                        assertThat(sources)
                                .as("source with a member %s", name.group())
                                .anyMatch(
                                        source -> Sources.read(source).matches("(?s).*\\b" + name.group(2) + "\\b.*"));
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/architecture.md", "docs/glossary.md", "CONTRIBUTING.md"})
    void namesFilesThatExist(String document) {
        assertThat(named(document, FILE)).allSatisfy(name -> assertThat(isThere(name.group(1), name.group(2)))
                .as("file %s that %s names", name.group(), document)
                .isTrue());
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
