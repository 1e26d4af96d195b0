package org.yiwang.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yiwang.infra.network.Network;
import org.yiwang.infra.node.ApiFailure;
import org.yiwang.infra.node.NodeClient;
import tools.jackson.databind.JsonNode;

/** A clerk at a node, with the post of a step. */
public final class Clerk {
    private static final int NOT_FOUND = 404;

    private final NodeClient client;
    private final String node;

    private Clerk(NodeClient client, String node) {
        this.client = client;
        this.node = node;
    }

    /** The first clerk of that node with that post. */
    static Clerk at(Network network, String node, String post) {
        String username = network.node(node).plan().withPost(post).orElseThrow().username();
        return new Clerk(network.signIn(node, username), node);
    }

    /** A user who signed in at that node. */
    static Clerk of(NodeClient client, String node) {
        return new Clerk(client, node);
    }

    /** The code of the clerk's node. */
    String node() {
        return node;
    }

    SeenCase sees(String no) {
        return new SeenCase(client.get("/api/v1/applications/" + no));
    }

    boolean knows(String no) {
        try {
            sees(no);
            return true;
        } catch (ApiFailure refused) {
            if (refused.status() == NOT_FOUND) {
                return false;
            }
            throw refused;
        }
    }

    /** Acts on the case in its present version. */
    SeenCase does(String action, String no) {
        return does(action, no, Map.of());
    }

    /** Acts with the details that the action takes. */
    SeenCase does(String action, String no, Map<String, String> details) {
        Map<String, Object> body = Map.of("comment", "材料属实，同意", "version", sees(no).version(), "details", details);
        return new SeenCase(client.post("/api/v1/applications/" + no + "/actions/" + action, body));
    }

    /** The numbers of all cases in the clerk's to-do list, duplicates included. */
    List<String> todo() {
        return list("todo");
    }

    /** The numbers of all cases that this node knows. */
    List<String> known() {
        return list("all");
    }

    /** The deadline of the case in the list. */
    String listedDeadline(String no) {
        return client.get("/api/v1/applications?box=all&q=" + no)
                .path("applications")
                .path(0)
                .path("dueAt")
                .asString();
    }

    private List<String> list(String box) {
        List<String> numbers = new ArrayList<>();
        int page = 1;
        JsonNode answer;
        do {
            answer = client.get("/api/v1/applications?box=" + box + "&page=" + page);
            answer.path("applications")
                    .forEach(row -> numbers.add(row.path("no").asString()));
        } while (page++ < answer.path("pages").asInt());
        return numbers;
    }
}
