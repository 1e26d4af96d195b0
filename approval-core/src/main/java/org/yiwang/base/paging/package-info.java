/** Pages of a list. */
@NullMarked
package org.yiwang.base.paging;

import org.jspecify.annotations.NullMarked;
