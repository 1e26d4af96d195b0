package org.yiwang.replication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.yiwang.application.Application;
import org.yiwang.application.action.State;
import org.yiwang.application.disclosure.TellingCase;
import org.yiwang.application.handling.ApplicationFixture;
import org.yiwang.base.json.Json;
import tools.jackson.core.JacksonException;

class RecordRefusedTest {

    private static final Application CASE = TellingCase.at(ApplicationFixture.COMMUNITY, State.SUBMITTED);

    /** A field moved: the exception quotes the text that stands where a state is expected. */
    @Test
    void aReasonTellsWhatIsAtFaultAndNotWhoseItIs() {
        String moved = Json.write(CASE).replace("\"state\":\"SUBMITTED\"", "\"state\":" + Json.write(CASE.title()));
        JacksonException trouble =
                catchThrowableOfType(JacksonException.class, () -> Json.read(moved, Application.class));
        assertThat(TellingCase.leaks(String.valueOf(trouble.getMessage())))
                .as("quoted")
                .isNotEmpty();

        String reason = RecordRefused.unreadable(trouble).getMessage();

        assertThat(TellingCase.leaks(reason)).isEmpty();
        assertThat(reason).contains("org.yiwang.application.action.State", "SENT_BACK");
    }
}
