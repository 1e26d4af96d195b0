package org.yiwang.search.audit;

import org.springframework.stereotype.Component;
import org.yiwang.audit.Act;
import org.yiwang.audit.AuditLog;
import org.yiwang.audit.Deed;
import org.yiwang.audit.Outcome;
import org.yiwang.base.paging.PageRequest;
import org.yiwang.base.refusal.Refusal;
import org.yiwang.base.refusal.Refused;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.search.ApplicationSearch;
import org.yiwang.search.LocalSearch;
import org.yiwang.search.SearchResult;
import org.yiwang.search.indexing.IndexQueue;

/** Lets auditors search, and records each search before it shows a hit. */
@Component
@LocalSearch
class RecordedSearch implements ApplicationSearch {

    /** Elasticsearch's own limit (index.max_result_window), far beyond what anybody reads. */
    private static final int DEEPEST = 10_000;

    private final SearchEngine engine;
    private final AuditLog log;
    private final IndexQueue queue;

    RecordedSearch(SearchEngine engine, AuditLog log, IndexQueue queue) {
        this.engine = engine;
        this.log = log;
        this.queue = queue;
    }

    @Override
    public SearchResult search(String words, PageRequest page, Actor auditor) {
        if (!auditor.has(Duty.AUDITOR)) {
            throw Refused.because(Refusal.Kind.FORBIDDEN, "search.auditorsOnly");
        }
        if (page.offset() + page.size() > DEEPEST) {
            throw new Refused(Refusal.invalid("page", "search.tooDeep", DEEPEST / page.size()));
        }
        Words read = Words.read(words);
        FoundPage found = engine.find(read, page);
        log.record(Deed.done(auditor.who(), Act.SEARCH, "APPLICATIONS", "")
                .ended(Outcome.DONE, found.hits().total() + " hits, q=" + read.typed()));
        return new SearchResult(found.hits(), found.tookMillis(), queue.length());
    }
}
