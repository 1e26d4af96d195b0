/** Compares replicas by digests, range by range, and has differing applications resent. */
@NullMarked
package org.yiwang.sync.catchup.reconcile;

import org.jspecify.annotations.NullMarked;
