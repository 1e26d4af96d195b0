/** The outbox in the database, by MyBatis. */
@NullMarked
package org.yiwang.sync.send.outbox.persistence;

import org.jspecify.annotations.NullMarked;
