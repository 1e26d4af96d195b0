package org.yiwang.search.elasticsearch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the index is. {@code connectTimeout} and {@code answerTimeout} bound every request; {@code username} and
 * {@code password} are for servers that ask for them.
 */
@ConfigurationProperties("yiwang.search.elasticsearch")
record ElasticsearchSettings(
        List<URI> uris,
        Duration connectTimeout,
        Duration answerTimeout,
        @Nullable String username,
        @Nullable String password) {

    ElasticsearchSettings {
        uris = List.copyOf(uris);
        uris.stream().filter(uri -> uri.getHost() == null).findAny().ifPresent(uri -> {
            throw new IllegalArgumentException("yiwang.search.elasticsearch.uris holds \"" + uri
                    + "\", which is no address; write it like http://127.0.0.1:9200.");
        });
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "ElasticsearchSettings" + uris;
    }
}
