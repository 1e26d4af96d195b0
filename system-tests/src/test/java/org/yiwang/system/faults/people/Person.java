package org.yiwang.system.faults.people;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yiwang.infra.network.Network;
import org.yiwang.infra.node.NodeClient;
import org.yiwang.infra.plan.Account;
import tools.jackson.databind.JsonNode;

/** A user at a node, who signs in when necessary. */
public final class Person {
    private final Network network;
    private final String node;
    private final Account account;
    private volatile @Nullable NodeClient client;

    public Person(Network network, String node, Account account) {
        this.network = network;
        this.node = node;
        this.account = account;
    }

    String node() {
        return node;
    }

    String username() {
        return account.username();
    }

    Account account() {
        return account;
    }

    /** Reads from the node. */
    JsonNode sees(String path) {
        return told(client -> client.get(path)).json();
    }

    /** Sends a request and returns the outcome; survives a failed sign-in. */
    public Answer told(Function<NodeClient, JsonNode> question) {
        Answer answer = Answer.to(() -> question.apply(signedIn()));
        if (answer.isStranger()) {
            client = null;
        }
        return answer;
    }

    private NodeClient signedIn() {
        NodeClient known = client;
        if (known == null) {
            known = network.signIn(node, account.username());
            client = known;
        }
        return known;
    }
}
