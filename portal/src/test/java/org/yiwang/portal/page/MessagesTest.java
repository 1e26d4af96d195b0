package org.yiwang.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z][a-zA-Z0-9.]*)[}(]");

    @Test
    void everyTextOfATemplateIsThere() throws IOException {
        Properties messages = messages();

        try (Stream<Path> templates = Files.list(RESOURCES.resolve("templates"))) {
            List<String> used = templates.flatMap(MessagesTest::keys).distinct().toList();
            assertThat(used).hasSizeGreaterThan(100).allMatch(messages::containsKey);
        }
    }

    @Test
    void everyTextWithArgumentsIsWellFormed() throws IOException {
        assertThat(messages().values()).allSatisfy(text -> {
            assertThat(text.toString()).doesNotContain("'");
            new MessageFormat(text.toString());
        });
    }

    private static Properties messages() throws IOException {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve("messages/portal.properties"))) {
            messages.load(reader);
        }
        return messages;
    }

    private static Stream<String> keys(Path template) {
        try {
            String text = Files.readString(template, StandardCharsets.UTF_8);
            return KEY.matcher(text).results().map(result -> result.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
