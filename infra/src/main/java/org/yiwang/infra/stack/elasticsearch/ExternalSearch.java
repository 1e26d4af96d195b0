package org.yiwang.infra.stack.elasticsearch;

import java.net.http.HttpClient;
import org.yiwang.infra.stack.server.RunningElsewhere;

/** An Elasticsearch cluster that already runs. */
public final class ExternalSearch extends RunningElsewhere implements Search {
    private static final HttpClient CLIENT = SearchHealth.client().build();

    private final String uris;

    public ExternalSearch(String uris, String setting) {
        super("elasticsearch", uris, setting);
        this.uris = uris;
    }

    @Override
    public String uris() {
        return uris;
    }

    @Override
    public boolean running() {
        return SearchHealth.of(uris, CLIENT, access());
    }
}
