/** The catalogue in the database, by MyBatis. */
@NullMarked
package org.yiwang.catalog.persistence;

import org.jspecify.annotations.NullMarked;
