package org.yiwang.sync.catchup.reconcile;

import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.yiwang.node.ThisNode;
import org.yiwang.sync.SyncSettings;
import org.yiwang.sync.directory.KnownNode;
import org.yiwang.sync.file.LinkSignature;
import org.yiwang.sync.file.PeerConnections;

/** Gives access to the digests of other nodes; every call has timeouts. */
@Component
class Peers {

    private final RestClient client;
    private final LinkSignature signatures;
    private final ThisNode here;

    Peers(SyncSettings settings, LinkSignature signatures, ThisNode here) {
        client = RestClient.builder()
                .requestFactory(new PeerConnections(
                        settings.peer(), settings.reconcile().answerTimeout()))
                .build();
        this.signatures = signatures;
        this.here = here;
    }

    PeerDigests of(KnownNode peer) {
        return new PeerDigests(client, signatures, peer, here.code());
    }
}
