/** Lists from the database, by MyBatis. */
@NullMarked
package org.yiwang.worklist.persistence;

import org.jspecify.annotations.NullMarked;
