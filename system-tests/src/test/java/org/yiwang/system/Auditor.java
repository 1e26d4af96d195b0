package org.yiwang.system;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yiwang.infra.network.Network;
import org.yiwang.infra.node.NodeClient;

/** The county's auditor, who searches across all levels. */
public final class Auditor {
    private final NodeClient client;

    private Auditor(NodeClient client) {
        this.client = client;
    }

    static Auditor of(Network network) {
        String username =
                network.county().plan().withDuty("AUDITOR").orElseThrow().username();
        return new Auditor(network.signIn(network.county().code(), username));
    }

    /** The numbers of the cases found by these words, best first. */
    List<String> finds(String words) {
        String query = URLEncoder.encode(words, StandardCharsets.UTF_8);
        return client.get("/api/v1/search/applications?q=" + query)
                .path("hits")
                .valueStream()
                .map(hit -> hit.path("no").asString())
                .toList();
    }
}
