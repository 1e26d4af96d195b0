/** Change capture: follows the outbox through the database's change log and hands every row to Kafka. */
@NullMarked
package org.yiwang.sync.send.capture;

import org.jspecify.annotations.NullMarked;
