/** Search of applications across the levels: the port and what it answers. */
@NullMarked
package org.yiwang.search;

import org.jspecify.annotations.NullMarked;
