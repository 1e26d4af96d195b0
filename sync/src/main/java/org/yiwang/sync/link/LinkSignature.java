package org.yiwang.sync.link;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.yiwang.base.text.Sha256;
import org.yiwang.division.DivisionCode;
import org.yiwang.node.ThisNode;
import org.yiwang.node.key.NodeKeys;
import org.yiwang.node.key.NodeSignature;

/** Signs calls of this node to others with its key, so that a call is good once, at one node, as it was made. */
@Component
public class LinkSignature {

    private static final byte[] NO_BODY = {};
    private static final int NONCE_BYTES = 16;

    private final NodeKeys keys;
    private final DivisionCode here;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    LinkSignature(NodeKeys keys, ThisNode node, Clock clock) {
        this.keys = keys;
        here = node.code();
        this.clock = clock;
    }

    /** Returns the headers for a call without a body. Every call needs its own, also a repeated one. */
    public Map<String, String> sign(HttpMethod method, URI address, DivisionCode receiver) {
        return sign(method, address, receiver, NO_BODY);
    }

    /** Returns the headers for a call with that body. */
    public Map<String, String> sign(HttpMethod method, URI address, DivisionCode receiver, byte[] body) {
        LinkCall call = new LinkCall(
                method.name(),
                address.getRawPath(),
                Objects.requireNonNullElse(address.getRawQuery(), ""),
                Sha256.of(body),
                here.value(),
                receiver.value(),
                String.valueOf(clock.instant().getEpochSecond()),
                nonce());
        NodeSignature signature = keys.sign(call.content());
        return Map.of(
                LinkCall.CALLER, call.caller(),
                LinkCall.RECEIVER, call.receiver(),
                LinkCall.TIME, call.time(),
                LinkCall.NONCE, call.nonce(),
                LinkCall.BODY, call.body(),
                LinkCall.KEY, signature.key(),
                LinkCall.SIGNATURE, signature.value());
    }

    private String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
