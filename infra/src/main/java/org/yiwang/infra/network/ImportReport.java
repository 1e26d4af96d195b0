package org.yiwang.infra.network;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** The result of an import: the number of imported rows, and each rejected row with its reason. */
public record ImportReport(String state, long accepted, long rejected, List<String> rejections) {
    static ImportReport of(JsonNode answer) {
        return new ImportReport(
                answer.path("state").asString(""),
                answer.path("accepted").asLong(0),
                answer.path("rejected").asLong(0),
                answer.path("rejections").valueStream().map(ImportReport::line).toList());
    }

    public boolean failed() {
        return "FAILED".equals(state);
    }

    private static String line(JsonNode rejection) {
        return "%s, line %s, %s: %s"
                .formatted(
                        rejection.path("file").asString(""),
                        rejection.path("line").asString("?"),
                        rejection.path("column").asString(""),
                        rejection.path("reason").asString(""));
    }
}
