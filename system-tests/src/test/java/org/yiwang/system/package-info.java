/** The story of a case, and its possible failures, over real nodes on real servers. */
@NullMarked
package org.yiwang.system;

import org.jspecify.annotations.NullMarked;
