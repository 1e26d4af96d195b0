package org.yiwang.system.faults.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yiwang.infra.plan.Account;
import org.yiwang.infra.process.Patience;
import org.yiwang.system.People;
import org.yiwang.system.faults.network.FaultNetwork;
import org.yiwang.system.faults.network.Moment;
import org.yiwang.system.faults.network.NodeData;
import org.yiwang.system.faults.people.Answer;
import org.yiwang.system.faults.people.Outcome;
import org.yiwang.system.faults.people.Person;
import tools.jackson.databind.JsonNode;

/** Waits until nothing is under way any more: no outbox, inbox, file, request or index entry. */
public final class Quiet {
    private static final Duration MAX_WAIT = Duration.ofMinutes(4);
    private static final int IN_A_ROW = 3;

    private final FaultNetwork network;
    private final Map<String, Person> operators = new HashMap<>();
    private int quietBefore;

    public Quiet(FaultNetwork network) {
        this.network = network;
        FaultNetwork.NODES.forEach(node -> operators.put(node, new Person(network.network(), node, operator(node))));
    }

    private Account operator(String node) {
        return network.network().node(node).plan().withDuty("OPERATOR").orElseThrow();
    }

    /** Waits, and names the remaining work if it does not end. */
    public List<String> await() {
        boolean quiet = Patience.until(this::quietForAWhile, MAX_WAIT);
        return quiet ? List.of() : moving();
    }

    private boolean quietForAWhile() {
        quietBefore = moving().isEmpty() ? quietBefore + 1 : 0;
        Moment.pass(Duration.ofMillis(300));
        return quietBefore >= IN_A_ROW;
    }

    private List<String> moving() {
        List<String> moving = new ArrayList<>();
        operators.forEach((node, operator) -> {
            Answer answer = operator.told(client -> client.get("/api/v1/sync/status"));
            if (answer.outcome() == Outcome.ACKNOWLEDGED) {
                links(node, answer.json(), moving);
            } else {
                moving.add(node + " does not answer: " + answer.sentence());
            }
        });
        int index = NodeData.of(network, People.COUNTY).waitingForIndex();
        note(index > 0, moving, index + " wait to be indexed");
        return moving;
    }

    private void links(String node, JsonNode status, List<String> moving) {
        JsonNode capture = status.path("capture");
        long pending = capture.path("pending").asLong();
        long lag = status.path("inbound").path("lag").asLong();
        long files = status.path("attachmentsUnderWay").asLong();
        boolean connected = status.path("inbound").path("connected").asBoolean();
        note(
                !capture.path("running").asBoolean(),
                moving,
                node + " does not follow its outbox: " + capture.path("trouble"));
        note(pending > 0, moving, node + " has " + pending + " to send");
        note(!connected || lag > 0, moving, node + " has " + lag + " to take, connected: " + connected);
        note(files > 0, moving, node + " waits for " + files + " files");
        long open = NodeData.of(network, node).requests().values().stream()
                .filter(standing -> !standing.equals("DONE") && !standing.equals("REFUSED"))
                .count();
        note(open > 0, moving, node + " waits for " + open + " answers");
    }

    private static void note(boolean moves, List<String> moving, String sentence) {
        if (moves) {
            moving.add(sentence);
        }
    }
}
