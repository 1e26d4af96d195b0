/** Routes events of the core to nodes, as outbox rows. */
@NullMarked
package org.yiwang.sync.send.routing;

import org.jspecify.annotations.NullMarked;
