package org.yiwang.infra.network;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * How much of what a node must know has come to it.
 *
 * @param closed whether it may not act yet, because its database was lost and is not complete
 * @param loads one for each node that sends it something
 * @param casesKnown how many cases it has
 * @param casesHeld how many of these are its own to handle
 * @param files how many attachments are still to be fetched
 */
public record LoadReport(boolean closed, List<Load> loads, long casesKnown, long casesHeld, long files) {
    private static final String DONE = "DONE";

    /** What one node sends: so many records of so many. */
    public record Load(String from, String name, String phase, long received, long total) {
        boolean isDone() {
            return DONE.equals(phase);
        }
    }

    static LoadReport of(JsonNode answer) {
        List<Load> loads = answer.path("loads")
                .valueStream()
                .map(load -> new Load(
                        load.path("from").asString(""),
                        load.path("fromName").asString(""),
                        load.path("phase").asString(""),
                        load.path("received").asLong(0),
                        load.path("total").asLong(0)))
                .toList();
        return new LoadReport(
                answer.path("rebuilding").asBoolean(true),
                loads,
                answer.path("casesKnown").asLong(0),
                answer.path("casesHeld").asLong(0),
                answer.path("files").asLong(0));
    }

    /** Whether it has all that this node sends. */
    boolean hasAllFrom(String node) {
        return loads.stream().anyMatch(load -> load.from().equals(node) && load.isDone());
    }

    public long received() {
        return loads.stream().mapToLong(Load::received).sum();
    }

    public long total() {
        return loads.stream().mapToLong(Load::total).sum();
    }

    /** What comes at the moment, in words. */
    String what() {
        if (loads.isEmpty()) {
            return "divisions, calendar, catalogue, staff";
        }
        return loads.stream()
                .filter(load -> !load.isDone())
                .findFirst()
                .map(load -> "cases from " + load.name())
                .orElse("all is here");
    }
}
