/** The quarantine in the database, by MyBatis. */
@NullMarked
package org.yiwang.sync.inbox.persistence;

import org.jspecify.annotations.NullMarked;
