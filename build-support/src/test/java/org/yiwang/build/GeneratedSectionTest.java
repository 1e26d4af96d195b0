package org.yiwang.build;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

@DisabledIfSystemProperty(named = "docs.write", matches = "true", disabledReason = "sections are written, not compared")
class GeneratedSectionTest {

    @TempDir
    private Path folder;

    private Path document;

    @BeforeEach
    void writeADocument() throws IOException {
        document = folder.resolve("document.md");
        Files.writeString(
                document,
                """
                before
                <!-- generated: things -->

                | a |

                <!-- end of generated -->
                after
                """);
    }

    @Test
    void letsASectionPassThatHoldsWhatIsDrawn() {
        assertThatCode(() -> new GeneratedSection(document, "things").mustHold("| a |\n"))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesASectionThatHoldsSomethingElse() {
        assertThatThrownBy(() -> new GeneratedSection(document, "things").mustHold("| a |\n| b |\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Ddocs.write=true")
                .hasMessageContaining("| b |");
    }

    @Test
    void refusesADocumentWithoutTheSection() {
        assertThatThrownBy(() -> new GeneratedSection(document, "others").mustHold("| a |\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("<!-- generated: others -->");
    }
}
