/** Kafka: clients, inbox topics, sending, how far behind the own inbox is. */
@NullMarked
package org.yiwang.sync.broker;

import org.jspecify.annotations.NullMarked;
