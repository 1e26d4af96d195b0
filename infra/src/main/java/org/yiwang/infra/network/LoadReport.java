package org.yiwang.infra.network;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Progress of a node's initial loads.
 *
 * @param closed whether it may not act yet, because its database was lost and is still incomplete
 * @param loads one per sending node
 * @param casesKnown the number of cases that it has
 * @param casesHeld the number of these that it holds
 * @param files the number of attachments still to be fetched
 */
public record LoadReport(boolean closed, List<Load> loads, long casesKnown, long casesHeld, long files) {
    private static final String DONE = "DONE";

    /** The load from one node: records received of a total. */
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

    /** Whether it has received the node's whole load. */
    boolean hasAllFrom(String node) {
        return loads.stream().anyMatch(load -> load.from().equals(node) && load.isDone());
    }

    public long received() {
        return loads.stream().mapToLong(Load::received).sum();
    }

    public long total() {
        return loads.stream().mapToLong(Load::total).sum();
    }

    /** The kinds of records that are arriving, in words. */
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
