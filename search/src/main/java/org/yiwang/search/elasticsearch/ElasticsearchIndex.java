package org.yiwang.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.yiwang.application.Application;
import org.yiwang.application.ApplicationNo;
import org.yiwang.search.LocalSearch;
import org.yiwang.search.indexing.ApplicationIndex;
import org.yiwang.search.indexing.IndexUnavailable;

/**
 * The index {@value #INDEX} behind the alias {@value #ALIAS}. Readers and writers know only the alias, so that a new
 * mapping can be filled beside the old one and replace it at once.
 */
@Component
@LocalSearch
class ElasticsearchIndex implements ApplicationIndex {

    static final String ALIAS = "applications";
    private static final String INDEX = "applications-v1";
    private static final int CONFLICT = 409;

    private final ElasticsearchClient client;

    ElasticsearchIndex(ElasticsearchClient client) {
        this.client = client;
    }

    @Override
    public boolean exists() {
        return answer(
                () -> client.indices().existsAlias(alias -> alias.name(ALIAS)).value());
    }

    @Override
    public void create() {
        answer(() -> client.indices()
                .create(index -> index.withJson(mapping()).index(INDEX).aliases(ALIAS, alias -> alias)));
    }

    private static InputStream mapping() {
        String resource = INDEX + ".json";
        return Objects.requireNonNull(ElasticsearchIndex.class.getResourceAsStream(resource), resource);
    }

    @Override
    public List<Rejection> index(List<Application> applications) {
        BulkRequest request = BulkRequest.of(bulk -> bulk.requireAlias(true)
                .operations(
                        applications.stream().map(ElasticsearchIndex::operation).toList()));
        BulkResponse response = answer(() -> client.bulk(request));
        return response.items().stream()
                .filter(item -> item.error() != null && item.status() != CONFLICT)
                .map(ElasticsearchIndex::rejection)
                .toList();
    }

    /** Uses external versions: the server itself never replaces a newer version with an older one. */
    private static BulkOperation operation(Application application) {
        return BulkOperation.of(one -> one.index(index -> index.index(ALIAS)
                .id(application.no().value())
                .version(application.version())
                .versionType(VersionType.ExternalGte)
                .document(ApplicationDocument.of(application))));
    }

    /** Tells a failure of the index (overload, missing) from a rejected document. */
    private static Rejection rejection(BulkResponseItem item) {
        String reason = Objects.requireNonNull(item.error()).type() + ": "
                + item.error().reason();
        if (isPassing(item.status()) || item.status() == 404) {
            throw new IndexUnavailable(reason);
        }
        return new Rejection(new ApplicationNo(Objects.requireNonNull(item.id())), reason);
    }

    private static boolean isPassing(int status) {
        return status == 429 || status >= 500;
    }

    private static <T> T answer(Call<T> call) {
        try {
            return call.make();
        } catch (IOException e) {
            throw new IndexUnavailable("Elasticsearch does not answer: " + e.getMessage(), e);
        } catch (ElasticsearchException e) {
            if (isPassing(e.status())) {
                throw new IndexUnavailable("Elasticsearch cannot answer now: " + e.getMessage(), e);
            }
            throw e;
        }
    }

    private interface Call<T> {
        T make() throws IOException;
    }
}
