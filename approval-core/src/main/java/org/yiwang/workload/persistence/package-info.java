/** Workload counted in the database, by MyBatis. */
@NullMarked
package org.yiwang.workload.persistence;

import org.jspecify.annotations.NullMarked;
