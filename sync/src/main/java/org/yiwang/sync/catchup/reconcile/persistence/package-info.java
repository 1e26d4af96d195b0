/** The last report of a comparison, in the database, by MyBatis. */
@NullMarked
package org.yiwang.sync.catchup.reconcile.persistence;

import org.jspecify.annotations.NullMarked;
