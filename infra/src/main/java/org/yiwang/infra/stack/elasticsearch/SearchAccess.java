package org.yiwang.infra.stack.elasticsearch;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.yiwang.infra.stack.certificate.TrustStore;

/**
 * The credentials of a search server.
 *
 * @param authority the authority that signed the server's certificate
 */
public record SearchAccess(String username, String password, TrustStore authority) {

    /** The settings of a node that uses the server, by their names as environment variables. */
    public Map<String, String> variables() {
        return Map.of(
                "YIWANG_SEARCH_ELASTICSEARCH_USERNAME", username,
                "YIWANG_SEARCH_ELASTICSEARCH_PASSWORD", password,
                "YIWANG_SEARCH_ELASTICSEARCH_AUTHORITY", authority.pem().toString());
    }

    /** The header {@code Authorization} of a request. */
    public String authorization() {
        String both = username + ":" + password;
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    /** Omits the password. */
    @Override
    public String toString() {
        return username;
    }
}
