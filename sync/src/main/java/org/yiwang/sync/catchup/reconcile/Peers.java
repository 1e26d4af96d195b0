package org.yiwang.sync.catchup.reconcile;

import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.yiwang.sync.SyncSettings;
import org.yiwang.sync.directory.KnownNode;
import org.yiwang.sync.file.PeerConnections;
import org.yiwang.sync.link.LinkSignature;

/** Gives access to the digests of other nodes; every call has timeouts. */
@Component
class Peers {

    private final RestClient client;
    private final LinkSignature signatures;

    Peers(SyncSettings settings, LinkSignature signatures) {
        client = RestClient.builder()
                .requestFactory(new PeerConnections(
                        settings.peer(), settings.reconcile().answerTimeout()))
                .build();
        this.signatures = signatures;
    }

    PeerDigests of(KnownNode peer) {
        return new PeerDigests(client, signatures, peer);
    }
}
