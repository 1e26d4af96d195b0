package org.yiwang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the tables of packages in {@code docs/architecture.md} with the packages' own sentences. */
class PackagesDocumentTest {

    private static final Path DOCUMENT = Sources.ROOT.resolve("docs/architecture.md");
    private static final List<String> ADAPTERS = List.of("persistence", "web");
    private static final Pattern SENTENCE =
            Pattern.compile("/\\*\\*(.*?)\\*/.*?package org\\.yiwang\\.?([\\w.]*);", Pattern.DOTALL);

    static Stream<String> modulesOfSeveralPackages() {
        return Sources.modules().stream().filter(module -> packages(module).size() > 1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modulesOfSeveralPackages")
    void saysWhatThePackagesSay(String module) throws IOException {
        new GeneratedSection(DOCUMENT, "packages of " + module).mustHold(table(packages(module)));
    }

    private static String table(Map<String, String> packages) {
        boolean adapters = packages.keySet().stream().anyMatch(name -> isAdapter(name, packages));
        String head = adapters ? "| package | holds | adapters |\n|---|---|---|\n" : "| package | holds |\n|---|---|\n";
        return packages.keySet().stream()
                .filter(name -> !isAdapter(name, packages))
                .map(name -> "| `%s` | %s |".formatted(name, packages.get(name))
                        + (adapters ? " " + adapters(name, packages) + " |\n" : "\n"))
                .collect(Collectors.joining("", head, ""));
    }

    /** Whether it is a subpackage only for a technology; the row of its feature names it. */
    private static boolean isAdapter(String name, Map<String, String> packages) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && ADAPTERS.contains(name.substring(dot + 1)) && packages.containsKey(name.substring(0, dot));
    }

    private static String adapters(String name, Map<String, String> packages) {
        return ADAPTERS.stream()
                .filter(adapter -> packages.containsKey(name + "." + adapter))
                .map(adapter -> "`" + adapter + "`")
                .collect(Collectors.joining(", "));
    }

    private static Map<String, String> packages(String module) {
        Map<String, String> packages = new TreeMap<>();
        Sources.main(module, file -> file.endsWith("package-info.java")).forEach(file -> {
            Matcher found = SENTENCE.matcher(Sources.read(file));
            assertThat(found.find()).as("%s has a sentence", file).isTrue();
            packages.put(found.group(2), sentence(found.group(1)));
        });
        return packages;
    }

    private static String sentence(String comment) {
        return comment.replaceAll("\n \\*", "\n")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("\\{@(?:code|link) ([^}]+)}", "`$1`")
                .replace("|", "\\|");
    }
}
