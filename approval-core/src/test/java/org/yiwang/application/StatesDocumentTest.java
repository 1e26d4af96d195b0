package org.yiwang.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yiwang.application.action.Action;
import org.yiwang.application.action.Rule;
import org.yiwang.application.action.State;

/** Compares {@code docs/states.md} with the table of actions; {@code -Dstates.write=true} writes it anew. */
class StatesDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "states.md");
    private static final ResourceBundle NAMES = ResourceBundle.getBundle("messages/core", Locale.ROOT);

    @Test
    void saysWhatTheTableSays() throws IOException {
        String drawn = document();
        if (Boolean.getBoolean("states.write")) {
            Files.writeString(DOCUMENT, drawn);
        }
        assertThat(Files.readString(DOCUMENT))
                .as("docs/states.md; run this test with -Dstates.write=true")
                .isEqualTo(drawn);
    }

    private static String document() {
        return """
                # States and actions

                Drawn from `org.yiwang.application.action.Action`, the one table that the code obeys. An action in no state's column
                keeps the state. `HANDLER`, `OWNER` and the other roles are explained in `org.yiwang.application.action.Role`.

                ```mermaid
                stateDiagram-v2
                    [*] --> SUBMITTED: %s
                %s```

                | action | path | who | step | from | to | step then | asks |
                |---|---|---|---|---|---|---|---|
                %s"""
                .formatted(name("action.SUBMIT"), arrows(), rows());
    }

    private static String arrows() {
        return Arrays.stream(Action.values())
                .filter(action -> action.rule().to() != null)
                .flatMap(action -> action.rule().from().stream()
                        .sorted()
                        .map(from ->
                                "    " + from + " --> " + action.rule().to() + ": " + name("action." + action) + "\n"))
                .collect(Collectors.joining());
    }

    private static String rows() {
        return Arrays.stream(Action.values()).map(StatesDocumentTest::row).collect(Collectors.joining());
    }

    private static String row(Action action) {
        Rule rule = action.rule();
        boolean anywhere = rule.from().size()
                == Arrays.stream(State.values())
                        .filter(state -> !state.isFinal())
                        .count();
        return "| %s | `%s` | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        name("action." + action),
                        action.path(),
                        list(rule.roles()),
                        list(rule.at()),
                        anywhere ? "any open" : states(rule.from()),
                        rule.to() == null ? "" : name("state." + rule.to()),
                        rule.progress().name().toLowerCase(Locale.ROOT),
                        rule.asks().stream()
                                        .map(question -> question.detail().key())
                                        .collect(Collectors.joining(", "))
                                + (action.needsReason() ? " (reason)" : ""));
    }

    private static String list(Collection<? extends Enum<?>> some) {
        return some.stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
    }

    private static String states(Collection<State> some) {
        return some.stream()
                .sorted(Comparator.naturalOrder())
                .map(state -> name("state." + state))
                .collect(Collectors.joining("\u3001"));
    }

    private static String name(String key) {
        return NAMES.getString(key);
    }
}
