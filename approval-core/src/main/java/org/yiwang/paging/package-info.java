/** Pages of a list. */
@NullMarked
package org.yiwang.paging;

import org.jspecify.annotations.NullMarked;
