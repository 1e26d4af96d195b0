/** Presence in the database, by MyBatis. */
@NullMarked
package org.yiwang.attendance.persistence;

import org.jspecify.annotations.NullMarked;
