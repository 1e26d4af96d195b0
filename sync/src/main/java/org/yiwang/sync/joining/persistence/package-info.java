/** Progress of initial loads, in the database, by MyBatis. */
@NullMarked
package org.yiwang.sync.joining.persistence;

import org.jspecify.annotations.NullMarked;
