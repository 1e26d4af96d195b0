/** Builds the servers of a network: MariaDB, Kafka and Elasticsearch, started here or already running elsewhere. */
@NullMarked
package org.yiwang.infra.stack;

import org.jspecify.annotations.NullMarked;
