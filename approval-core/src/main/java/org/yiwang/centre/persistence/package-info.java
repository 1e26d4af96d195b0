/** A centre's choices in the database, by MyBatis. */
@NullMarked
package org.yiwang.centre.persistence;

import org.jspecify.annotations.NullMarked;
