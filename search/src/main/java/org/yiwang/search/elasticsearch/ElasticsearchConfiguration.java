package org.yiwang.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import java.nio.file.Path;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.apache.http.HttpHost;
import org.apache.http.auth.AuthScope;
import org.apache.http.auth.UsernamePasswordCredentials;
import org.apache.http.impl.client.BasicCredentialsProvider;
import org.apache.http.impl.nio.client.HttpAsyncClientBuilder;
import org.elasticsearch.client.RestClient;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.pem.PemSslStoreBundle;
import org.springframework.boot.ssl.pem.PemSslStoreDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yiwang.search.LocalSearch;

/** The client. It connects at its first use, so that a node starts without Elasticsearch. */
@Configuration(proxyBeanMethods = false)
@LocalSearch
@EnableConfigurationProperties(ElasticsearchSettings.class)
class ElasticsearchConfiguration {

    /** Shorter than the usual idle timeout of firewalls, so that the client never uses a connection that was cut. */
    private static final Duration IDLE = Duration.ofMinutes(3);

    @Bean
    RestClient elasticsearchRestClient(ElasticsearchSettings settings) {
        return RestClient.builder(settings.uris().stream()
                        .map(uri -> HttpHost.create(uri.toString()))
                        .toArray(HttpHost[]::new))
                .setRequestConfigCallback(request -> request.setConnectTimeout(millis(settings.connectTimeout()))
                        .setConnectionRequestTimeout(millis(settings.answerTimeout()))
                        .setSocketTimeout(millis(settings.answerTimeout())))
                .setHttpClientConfigCallback(http -> trust(signIn(http, settings), settings)
                        .setKeepAliveStrategy((response, context) -> IDLE.toMillis()))
                .build();
    }

    @Bean
    ElasticsearchClient elasticsearchClient(RestClient restClient) {
        return new ElasticsearchClient(new RestClientTransport(restClient, new Jackson3JsonpMapper()));
    }

    private static HttpAsyncClientBuilder signIn(HttpAsyncClientBuilder http, ElasticsearchSettings settings) {
        String username = settings.username();
        if (username != null && !username.isBlank()) {
            BasicCredentialsProvider credentials = new BasicCredentialsProvider();
            credentials.setCredentials(AuthScope.ANY, new UsernamePasswordCredentials(username, settings.password()));
            http.setDefaultCredentialsProvider(credentials);
        }
        return http;
    }

    private static HttpAsyncClientBuilder trust(HttpAsyncClientBuilder http, ElasticsearchSettings settings) {
        Path authority = settings.authority();
        return authority == null ? http : http.setSSLContext(trusting(authority));
    }

    private static SSLContext trusting(Path authority) {
        PemSslStoreDetails trusted =
                PemSslStoreDetails.forCertificate(authority.toUri().toString());
        return SslBundle.of(new PemSslStoreBundle(null, trusted)).createSslContext();
    }

    private static int millis(Duration duration) {
        return Math.toIntExact(duration.toMillis());
    }
}
