/** Connects to Kafka: clients, inbox topics, the offset and lag of the own inbox. */
@NullMarked
package org.yiwang.sync.broker;

import org.jspecify.annotations.NullMarked;
