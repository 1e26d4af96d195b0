/** A centre's choices in the database, by MyBatis. */
@NullMarked
package org.yiwang.offering.persistence;

import org.jspecify.annotations.NullMarked;
