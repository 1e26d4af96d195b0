package org.yiwang.infra.stack;

/** An Elasticsearch cluster that already runs. */
final class ExternalSearch extends RunningElsewhere implements Search {
    private final String uris;

    ExternalSearch(String uris, String setting) {
        super("elasticsearch", uris, setting);
        this.uris = uris;
    }

    @Override
    public String uris() {
        return uris;
    }

    @Override
    public boolean running() {
        return SearchHealth.of(uris);
    }
}
