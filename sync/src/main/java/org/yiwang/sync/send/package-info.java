/** Sends this node's records to others: routes them, stores them in the outbox and hands them to Kafka. */
@NullMarked
package org.yiwang.sync.send;

import org.jspecify.annotations.NullMarked;
