/** Progress of initial loads, in the database, by MyBatis. */
@NullMarked
package org.yiwang.sync.catchup.joining.persistence;

import org.jspecify.annotations.NullMarked;
