/** Stores quarantined records by MyBatis. */
@NullMarked
package org.yiwang.sync.receive.inbox.persistence;

import org.jspecify.annotations.NullMarked;
