/** Helps with time: pauses between retries. */
@NullMarked
package org.yiwang.base.time;

import org.jspecify.annotations.NullMarked;
