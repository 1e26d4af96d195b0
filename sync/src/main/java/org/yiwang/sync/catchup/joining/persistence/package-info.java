/** Stores the progress of initial loads by MyBatis. */
@NullMarked
package org.yiwang.sync.catchup.joining.persistence;

import org.jspecify.annotations.NullMarked;
