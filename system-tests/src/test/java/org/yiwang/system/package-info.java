/** The story of a case, and of what may go wrong with it, over real nodes on real servers. */
@NullMarked
package org.yiwang.system;

import org.jspecify.annotations.NullMarked;
