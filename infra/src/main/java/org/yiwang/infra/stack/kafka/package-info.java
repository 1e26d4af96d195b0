/** The brokers between nodes: Kafka started here, or brokers that already run elsewhere. */
@NullMarked
package org.yiwang.infra.stack.kafka;

import org.jspecify.annotations.NullMarked;
