/** Which node must learn of what: events of the core become outbox rows. */
@NullMarked
package org.yiwang.sync.send.routing;

import org.jspecify.annotations.NullMarked;
