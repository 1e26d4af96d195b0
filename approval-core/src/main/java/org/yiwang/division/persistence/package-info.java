/** Divisions in the database, by MyBatis. */
@NullMarked
package org.yiwang.division.persistence;

import org.jspecify.annotations.NullMarked;
