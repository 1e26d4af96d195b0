/** Staff records in the database, by MyBatis. */
@NullMarked
package org.yiwang.staff.persistence;

import org.jspecify.annotations.NullMarked;
