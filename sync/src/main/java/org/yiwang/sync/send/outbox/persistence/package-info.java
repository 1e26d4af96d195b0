/** Stores the outbox by MyBatis. */
@NullMarked
package org.yiwang.sync.send.outbox.persistence;

import org.jspecify.annotations.NullMarked;
