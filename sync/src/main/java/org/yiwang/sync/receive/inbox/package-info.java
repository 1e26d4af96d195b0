/** Consumes the inbox in batches, one transaction per slice, and quarantines records that cannot be taken. */
@NullMarked
package org.yiwang.sync.receive.inbox;

import org.jspecify.annotations.NullMarked;
