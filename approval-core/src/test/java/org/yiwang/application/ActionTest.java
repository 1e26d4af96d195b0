package org.yiwang.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yiwang.application.action.Action;
import org.yiwang.base.json.Json;

class ActionTest {

    /**
     * Histories of other releases and archives contain these names: a constant may be renamed, its name in records may
     * not.
     */
    @Test
    void keepsItsNameInRecords() {
        assertThat(Json.write(Action.TAKE_BACK_SUBMISSION)).isEqualTo("\"RECALL\"");
        assertThat(Json.write(Action.HAND_TO_COLLEAGUE)).isEqualTo("\"DELEGATE\"");
        assertThat(Json.read("\"RECALL\"", Action.class)).isEqualTo(Action.TAKE_BACK_SUBMISSION);
        assertThat(Json.read("\"DELEGATE\"", Action.class)).isEqualTo(Action.HAND_TO_COLLEAGUE);
    }
}
