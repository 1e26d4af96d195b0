package org.yiwang.infra.stack.elasticsearch;

import java.net.http.HttpClient;
import java.util.Optional;
import org.yiwang.infra.stack.server.RunningElsewhere;

/** An Elasticsearch cluster that already runs. */
public final class ExternalSearch extends RunningElsewhere implements Search {
    private final String uris;
    private final Optional<SearchAccess> access;

    public ExternalSearch(String uris, String setting, Optional<SearchAccess> access) {
        super("elasticsearch", uris, setting);
        this.uris = uris;
        this.access = access;
    }

    @Override
    public String uris() {
        return uris;
    }

    @Override
    public boolean running() {
        HttpClient.Builder client = SearchHealth.client();
        access.ifPresent(user -> client.sslContext(user.authority().context()));
        return SearchHealth.of(uris, client.build(), access);
    }

    @Override
    public Optional<SearchAccess> access() {
        return access;
    }
}
