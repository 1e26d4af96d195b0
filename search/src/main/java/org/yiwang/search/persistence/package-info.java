/** The index queue and the record of searches in the database, by MyBatis. */
@NullMarked
package org.yiwang.search.persistence;

import org.jspecify.annotations.NullMarked;
