package org.yiwang.system.faults.people;

import java.util.function.Supplier;
import org.yiwang.infra.node.ApiFailure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A node's answer to one attempt. */
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

    /** Merges the answer to another attempt: a refusal does not tell the outcome of the attempt before. */
    Answer after(Answer before) {
        return outcome == Outcome.REFUSED && !before.isTold() ? before : this;
    }

    /** Whether the person has to sign in again. */
    boolean isStranger() {
        return status == 401;
    }
}
