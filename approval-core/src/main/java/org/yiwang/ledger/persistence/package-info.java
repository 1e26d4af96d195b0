/** The ledger in a schema of its own, by MyBatis. */
@NullMarked
package org.yiwang.ledger.persistence;

import org.jspecify.annotations.NullMarked;
