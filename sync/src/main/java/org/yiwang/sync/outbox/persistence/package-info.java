/** The outbox in the database, by MyBatis. */
@NullMarked
package org.yiwang.sync.outbox.persistence;

import org.jspecify.annotations.NullMarked;
