/** Replicas are compared by digests, range by range, and what differs is sent again. */
@NullMarked
package org.yiwang.sync.catchup.reconcile;

import org.jspecify.annotations.NullMarked;
