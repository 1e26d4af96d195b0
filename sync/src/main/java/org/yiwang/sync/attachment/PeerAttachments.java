package org.yiwang.sync.attachment;

import java.io.IOException;
import java.net.URI;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.yiwang.attachment.AttachmentStore;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.ThisNode;
import org.yiwang.sync.SyncSettings;
import org.yiwang.sync.directory.KnownNode;

/** Asks another node for a file and stores it as it streams in; its hash is checked before it counts. */
@Component
class PeerAttachments {

    private final RestClient client;
    private final LinkSignature signatures;
    private final AttachmentStore store;
    private final DivisionCode here;

    PeerAttachments(SyncSettings settings, LinkSignature signatures, AttachmentStore store, ThisNode node) {
        SimpleClientHttpRequestFactory connections = new SimpleClientHttpRequestFactory();
        connections.setConnectTimeout(settings.peer().connectTimeout());
        connections.setReadTimeout(settings.peer().readTimeout());
        client = RestClient.builder().requestFactory(connections).build();
        this.signatures = signatures;
        this.store = store;
        here = node.code();
    }

    /** @throws IOException when the node does not answer, does not have it, or sent something else */
    void fetch(KnownNode peer, String sha256) throws IOException {
        String path = AttachmentOwners.PATH + sha256;
        URI address = URI.create(peer.baseUrl().toString().replaceAll("/+$", "") + path);
        try {
            client.get()
                    .uri(address)
                    .headers(headers -> signatures.sign(address.getPath(), here).forEach(headers::set))
                    .exchange((request, response) -> store(response, sha256));
        } catch (RestClientException e) {
            throw new IOException(String.valueOf(e.getMostSpecificCause().getMessage()), e);
        }
    }

    private boolean store(ClientHttpResponse response, String sha256) throws IOException {
        if (!response.getStatusCode().is2xxSuccessful()) {
            throw new IOException("it answered " + response.getStatusCode().value());
        }
        store.receive(response.getBody(), sha256);
        return true;
    }
}
