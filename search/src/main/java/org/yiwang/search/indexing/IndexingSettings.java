package org.yiwang.search.indexing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the index queue ({@code yiwang.search.indexing.*}).
 *
 * @param batch the number of applications in one request to the index, from 1 to 1000
 * @param interval how often the indexer looks at the queue when nobody wakes it
 * @param firstPause pause before the first retry after a failure; each further pause is twice as long
 * @param maxPause longest pause between two retries
 */
@ConfigurationProperties("yiwang.search.indexing")
record IndexingSettings(
        @DefaultValue("200") int batch,
        @DefaultValue("5s") Duration interval,
        @DefaultValue("1s") Duration firstPause,
        @DefaultValue("30s") Duration maxPause) {

    IndexingSettings {
        if (batch < 1 || batch > 1000) {
            throw new IllegalArgumentException("yiwang.search.indexing.batch is from 1 to 1000: " + batch);
        }
    }
}
