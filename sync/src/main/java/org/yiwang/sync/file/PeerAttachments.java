package org.yiwang.sync.file;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.yiwang.attachment.DiskFull;
import org.yiwang.attachment.IncomingFile;
import org.yiwang.attachment.Transfer.Trouble;
import org.yiwang.attachment.WrongContent;
import org.yiwang.division.DivisionCode;
import org.yiwang.sync.SyncSettings;
import org.yiwang.sync.directory.KnownNode;
import org.yiwang.sync.link.LinkSignature;

/** Fetches the rest of a file from another node. Times out on silence, not on total time. */
@Component
class PeerAttachments {

    private final RestClient client;
    private final LinkSignature signatures;
    private final Bandwidth bandwidth;

    PeerAttachments(SyncSettings settings, LinkSignature signatures, Bandwidth bandwidth) {
        client = RestClient.builder()
                .requestFactory(
                        new PeerConnections(settings.peer(), settings.peer().readTimeout()))
                .build();
        this.signatures = signatures;
        this.bandwidth = bandwidth;
    }

    /** Appends the rest of a file; returns when the file is complete and its hash is right. */
    void fetch(KnownNode peer, String sha256, IncomingFile file) {
        URI address = URI.create(peer.baseUrl().toString().replaceAll("/+$", "") + AttachmentOwners.PATH + sha256);
        try {
            client.get()
                    .uri(address)
                    .headers(headers -> ask(headers, peer.code(), address, file.received()))
                    .exchange((request, response) -> take(peer.code(), response, file));
        } catch (RestClientException away) {
            throw new FetchFailed(
                    peer.code(),
                    Trouble.UNREACHABLE,
                    String.valueOf(away.getMostSpecificCause().getMessage()));
        }
    }

    private void ask(HttpHeaders headers, DivisionCode peer, URI address, long from) {
        signatures.sign(HttpMethod.GET, address, peer).forEach(headers::set);
        if (from > 0) {
            headers.setRange(List.of(HttpRange.createByteRange(from)));
        }
    }

    private boolean take(DivisionCode peer, ClientHttpResponse response, IncomingFile file) throws IOException {
        HttpStatus status = HttpStatus.valueOf(response.getStatusCode().value());
        switch (status) {
            case PARTIAL_CONTENT -> add(peer, response, file);
            case OK -> {
                file.restart();
                add(peer, response, file);
            }
            case REQUESTED_RANGE_NOT_SATISFIABLE -> {
                file.restart();
                throw new FetchFailed(peer, Trouble.WRONG_CONTENT, "its file is shorter than what is here");
            }
            case NOT_FOUND -> throw new FetchFailed(peer, Trouble.NOT_THERE, "it does not have it, or may not give it");
            case UNAUTHORIZED ->
                throw new FetchFailed(
                        peer,
                        Trouble.UNREACHABLE,
                        "it refuses this node's signature: see whether the county has registered its keys, and the clocks");
            default -> throw new FetchFailed(peer, Trouble.UNREACHABLE, "it answered " + status.value());
        }
        return true;
    }

    private void add(DivisionCode peer, ClientHttpResponse response, IncomingFile file) {
        try (InputStream content = bandwidth.of(response.getBody())) {
            if (!file.add(content)) {
                throw new FetchFailed(peer, Trouble.BROKEN_OFF, "it ended after " + file.received() + " bytes");
            }
        } catch (WrongContent wrong) {
            throw new FetchFailed(peer, Trouble.WRONG_CONTENT, wrong.getMessage() + "; it was discarded");
        } catch (DiskFull full) {
            throw new FetchFailed(peer, Trouble.NO_ROOM, full.getMessage());
        } catch (IOException broken) {
            throw new FetchFailed(
                    peer, Trouble.BROKEN_OFF, broken.getMessage() + " after " + file.received() + " bytes");
        }
    }
}
