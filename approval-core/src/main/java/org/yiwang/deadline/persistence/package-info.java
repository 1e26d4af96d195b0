/** Calendars in the database, by MyBatis. */
@NullMarked
package org.yiwang.deadline.persistence;

import org.jspecify.annotations.NullMarked;
