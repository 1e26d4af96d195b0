package org.yiwang.search.persistence;

import java.time.Instant;
import org.springframework.stereotype.Repository;
import org.yiwang.identity.Actor;
import org.yiwang.search.audit.SearchLog;

/** The record of searches as an append-only table. */
@Repository
class MyBatisSearchLog implements SearchLog {

    private final SearchLogMapper mapper;

    MyBatisSearchLog(SearchLogMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void record(Actor auditor, Instant at, String words, long hits) {
        mapper.insert(auditor.accountId(), auditor.displayName(), at, words, hits);
    }
}
