package org.yiwang.sync.catchup.reconcile;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.yiwang.application.ApplicationNo;
import org.yiwang.application.replica.ApplicationDigest;
import org.yiwang.application.replica.ApplicationDigests.Range;
import org.yiwang.base.json.Json;
import org.yiwang.division.DivisionCode;
import org.yiwang.sync.directory.KnownNode;
import org.yiwang.sync.link.LinkSignature;

/** Requests digests from a node above by signed calls, and counts the bytes of the answers. */
final class PeerDigests implements Digests {

    private final RestClient client;
    private final LinkSignature signatures;
    private final KnownNode peer;
    private long bytes;

    PeerDigests(RestClient client, LinkSignature signatures, KnownNode peer) {
        this.client = client;
        this.signatures = signatures;
        this.peer = peer;
    }

    @Override
    public List<Range> ranges(DivisionCode node, int bits, int outerBits, Collection<Integer> within)
            throws IOException {
        return List.of(Json.read(call(HttpMethod.GET, DigestPaths.ranges(bits, outerBits, within)), Range[].class));
    }

    @Override
    public List<ApplicationDigest> cases(DivisionCode node, Collection<Integer> buckets) throws IOException {
        return Arrays.asList(Json.read(call(HttpMethod.GET, DigestPaths.cases(buckets)), ApplicationDigest[].class));
    }

    /** Asks the node to resend an application. */
    void sendAgain(ApplicationNo no) throws IOException {
        call(HttpMethod.POST, DigestPaths.COPIES + no);
    }

    long bytes() {
        return bytes;
    }

    private String call(HttpMethod method, String path) throws IOException {
        URI address = URI.create(peer.baseUrl().toString().replaceAll("/+$", "") + path);
        try {
            String body = client.method(method)
                    .uri(address)
                    .headers(headers ->
                            signatures.sign(method, address, peer.code()).forEach(headers::set))
                    .exchange((request, response) -> body(response));
            bytes += path.length() + body.length();
            return body;
        } catch (RestClientException e) {
            throw new IOException(String.valueOf(e.getMostSpecificCause().getMessage()), e);
        }
    }

    private static String body(ClientHttpResponse response) throws IOException {
        if (!response.getStatusCode().is2xxSuccessful()) {
            throw new IOException("it answered " + response.getStatusCode().value());
        }
        return new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8);
    }
}
