/** Search of applications across the levels: the port and its results. */
@NullMarked
package org.yiwang.search;

import org.jspecify.annotations.NullMarked;
