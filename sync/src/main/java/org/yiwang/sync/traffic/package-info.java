/** How many records went to and came from each node just now, and how old they were. */
@NullMarked
package org.yiwang.sync.traffic;

import org.jspecify.annotations.NullMarked;
