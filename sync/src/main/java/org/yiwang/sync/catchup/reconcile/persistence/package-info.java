/** Stores the last reconciliation report by MyBatis. */
@NullMarked
package org.yiwang.sync.catchup.reconcile.persistence;

import org.jspecify.annotations.NullMarked;
