package org.yiwang.system.faults.people;

import java.util.function.Supplier;
import org.yiwang.infra.node.ApiFailure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What a node answered to one attempt. */
public record Answer(Outcome outcome, int status, JsonNode json, String sentence) {
    static Answer to(Supplier<JsonNode> question) {
        try {
            JsonNode json = question.get();
            boolean passedOn = json.has("standing");
            return new Answer(passedOn ? Outcome.PASSED_ON : Outcome.ACKNOWLEDGED, 200, json, "");
        } catch (ApiFailure failure) {
            boolean refused = failure.status() >= 400 && failure.status() < 500;
            String said = String.valueOf(failure.getMessage());
            return new Answer(
                    refused ? Outcome.REFUSED : Outcome.UNKNOWN, failure.status(), MissingNode.getInstance(), said);
        }
    }

    boolean isTold() {
        return outcome != Outcome.UNKNOWN;
    }

    /** What is known after another attempt at the same: a refusal does not tell what became of the one before. */
    Answer after(Answer before) {
        return outcome == Outcome.REFUSED && !before.isTold() ? before : this;
    }

    /** Whether who asked has to sign in again. */
    boolean isStranger() {
        return status == 401;
    }
}
