package org.yiwang.search.elasticsearch;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the index server ({@code yiwang.search.elasticsearch.*}).
 *
 * @param uris addresses of the Elasticsearch servers, separated by commas; a node with an address keeps the search index,
 *     a node without one does not search
 * @param connectTimeout longest wait for a connection to Elasticsearch
 * @param answerTimeout longest wait for an answer from Elasticsearch
 * @param username user name, if the server asks for one
 * @param password password of that user
 * @param authority PEM file with the certificate of the authority that signed the servers' certificates; if absent, those
 *     that Java knows
 */
@ConfigurationProperties("yiwang.search.elasticsearch")
record ElasticsearchSettings(
        List<URI> uris,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("10s") Duration answerTimeout,
        @Nullable String username,
        @Nullable String password,
        @Nullable Path authority) {

    ElasticsearchSettings {
        uris = List.copyOf(uris);
        uris.stream().filter(uri -> uri.getHost() == null).findAny().ifPresent(uri -> {
            throw new IllegalArgumentException("yiwang.search.elasticsearch.uris holds \"" + uri
                    + "\", which is no address; write it like https://127.0.0.1:9200.");
        });
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "ElasticsearchSettings" + uris;
    }
}
