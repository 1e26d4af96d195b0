package org.yiwang.search.indexing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the queue is emptied: {@code batch} applications in one request; every {@code interval} the queue is looked at
 * even when nobody woke the indexer; after a failure it waits {@code firstPause}, then twice as long each time, up to
 * {@code longestPause}.
 */
@ConfigurationProperties("yiwang.search.indexing")
record IndexingSettings(int batch, Duration interval, Duration firstPause, Duration longestPause) {

    IndexingSettings {
        if (batch < 1 || batch > 1000) {
            throw new IllegalArgumentException("yiwang.search.indexing.batch is from 1 to 1000: " + batch);
        }
    }
}
