/** Divisions in the database, by MyBatis. */
@NullMarked
package org.yiwang.register.persistence;

import org.jspecify.annotations.NullMarked;
