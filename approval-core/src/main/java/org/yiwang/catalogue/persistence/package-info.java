/** The catalogue in the database, by MyBatis. */
@NullMarked
package org.yiwang.catalogue.persistence;

import org.jspecify.annotations.NullMarked;
