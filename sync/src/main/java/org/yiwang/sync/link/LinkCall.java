package org.yiwang.sync.link;

import java.nio.charset.StandardCharsets;

/**
 * A call of one node to another: everything that its signature covers.
 *
 * @param query without the question mark; empty if there is none
 * @param body the SHA-256 of the body, in hexadecimal digits
 * @param time seconds since 1970 by the caller's clock
 * @param nonce a random word, different for each call
 */
record LinkCall(
        String method,
        String path,
        String query,
        String body,
        String caller,
        String receiver,
        String time,
        String nonce) {

    static final String CALLER = "X-Yiwang-Caller";
    static final String RECEIVER = "X-Yiwang-Receiver";
    static final String TIME = "X-Yiwang-Time";
    static final String NONCE = "X-Yiwang-Nonce";
    static final String BODY = "X-Yiwang-Body";
    static final String KEY = "X-Yiwang-Key";
    static final String SIGNATURE = "X-Yiwang-Signature";

    byte[] content() {
        return String.join("\n", "yiwang call", method, path, query, body, caller, receiver, time, nonce)
                .getBytes(StandardCharsets.UTF_8);
    }
}
