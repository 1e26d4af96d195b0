package org.yiwang.system;

import static org.yiwang.system.People.COUNTY;

import java.time.Instant;
import java.util.Map;
import org.yiwang.infra.network.Network;
import org.yiwang.infra.node.NodeClient;
import tools.jackson.databind.JsonNode;

/** The county's administrator, who maintains catalogue and calendar. */
record Administrator(NodeClient client) {
    static Administrator of(Network network) {
        return new Administrator(network.signIn(COUNTY, "county-admin"));
    }

    /** Publishes an item as given, in force at once. */
    JsonNode publishes(Map<String, Object> item, Instant from) {
        String code = String.valueOf(item.get("code"));
        client.put("/api/v1/catalogue/drafts/" + code, item);
        return client.post("/api/v1/catalogue/drafts/" + code + "/publication", Map.of("effectiveAt", from.toString()));
    }

    JsonNode calendar(int year) {
        return client.get("/api/v1/calendars/" + year);
    }

    /** Publishes the year with these exceptions, as its next version. */
    void changes(int year, Map<String, Object> exceptions) {
        int version = calendar(year).path("version").asInt();
        client.put("/api/v1/calendars/" + year, Map.of("version", version, "exceptions", exceptions));
    }
}
