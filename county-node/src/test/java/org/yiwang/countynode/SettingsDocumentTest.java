package org.yiwang.countynode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yiwang.build.GeneratedSection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares the table of settings in {@code docs/operations.md} with the descriptions that an IDE shows. */
class SettingsDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "operations.md");
    private static final String METADATA = "META-INF/spring-configuration-metadata.json";

    @Test
    void listsEverySetting() throws IOException {
        String rows = settings().stream().map(SettingsDocumentTest::row).collect(Collectors.joining());
        new GeneratedSection(DOCUMENT, "settings").mustHold("| property | default | is |\n|---|---|---|\n" + rows);
    }

    @Test
    void describesEverySetting() throws IOException {
        assertThat(settings())
                .as("settings with a @param in their record's Javadoc")
                .hasSizeGreaterThan(40)
                .allSatisfy(setting -> assertThat(setting.path("description").asString(""))
                        .as("description of %s", setting.path("name"))
                        .isNotBlank());
    }

    private static List<JsonNode> settings() throws IOException {
        List<JsonNode> settings = new ArrayList<>();
        for (URL file :
                Collections.list(SettingsDocumentTest.class.getClassLoader().getResources(METADATA))) {
            try (InputStream content = file.openStream()) {
                JsonMapper.shared().readTree(content).path("properties").forEach(settings::add);
            }
        }
        return settings.stream()
                .filter(setting -> setting.path("name").asString("").startsWith("yiwang."))
                .sorted(Comparator.comparing(setting -> setting.path("name").asString("")))
                .toList();
    }

    private static String row(JsonNode setting) {
        JsonNode value = setting.path("defaultValue");
        return "| `%s` | %s | %s |\n"
                .formatted(
                        setting.path("name").asString(""),
                        value.isMissingNode() ? "" : "`" + value.asString("") + "`",
                        setting.path("description")
                                .asString("")
                                .replaceAll("\\s+", " ")
                                .replace("|", "\\|"));
    }
}
