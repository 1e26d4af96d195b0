/** Captures outbox rows from the binlog by Debezium, and sends them to Kafka. */
@NullMarked
package org.yiwang.sync.send.capture;

import org.jspecify.annotations.NullMarked;
