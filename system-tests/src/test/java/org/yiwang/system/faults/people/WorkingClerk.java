package org.yiwang.system.faults.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/** Takes pending cases and moves them: mostly forward, now and then back, aside or to their end. */
final class WorkingClerk extends Worker {
    private static final String CASES = "/api/v1/applications";

    /** The weight of each action. */
    private static final Map<String, Integer> INCLINATION = Map.ofEntries(
            Map.entry("pre-review", 20),
            Map.entry("accept", 20),
            Map.entry("review", 20),
            Map.entry("grant", 20),
            Map.entry("issue", 20),
            Map.entry("deliver", 20),
            Map.entry("escalate", 1),
            Map.entry("deny", 1),
            Map.entry("refuse", 1),
            Map.entry("send-back", 1),
            Map.entry("receive", 1),
            Map.entry("return", 2),
            Map.entry("terminate", 1),
            Map.entry("claim", 1),
            Map.entry("release", 2));

    /** The details without which an action is refused. */
    private static final Map<String, Map<String, String>> DETAILS = Map.of(
            "return", Map.of("step", "1"),
            "refuse", Map.of("ground", "NOT_COMPETENT"),
            "terminate", Map.of("ground", "FORCE_MAJEURE"));

    WorkingClerk(Person me, Ledger ledger, RandomGenerator random) {
        super(me, ledger, random);
    }

    @Override
    void work() {
        JsonNode todo = me.sees(CASES + "?box=todo").path("applications");
        if (!todo.isEmpty()) {
            handle(todo.get(random.nextInt(todo.size())).path("no").asString());
        }
    }

    private void handle(String no) {
        JsonNode seen = me.sees(CASES + "/" + no);
        List<String> lots = new ArrayList<>();
        seen.path("availableActions").valueStream().map(JsonNode::asString).forEach(action -> add(lots, action));
        if (!lots.isEmpty()) {
            act(lots.get(random.nextInt(lots.size())), no, seen);
        }
    }

    private static void add(List<String> lots, String action) {
        for (int i = 0; i < INCLINATION.getOrDefault(action, 0); i++) {
            lots.add(action);
        }
    }

    /** Sends the version seen, so that the node refuses it after any other action. */
    private void act(String action, String no, JsonNode seen) {
        String token = ledger.newToken();
        Map<String, Object> body = new HashMap<>();
        body.put("comment", token);
        body.put("version", seen.path("version").asLong());
        body.put("details", DETAILS.getOrDefault(action, Map.of()));
        Answer answer = me.told(client -> client.post(CASES + "/" + no + "/actions/" + action, body));
        ledger.write(Deed.of(token, me, action, no, answer));
    }
}
