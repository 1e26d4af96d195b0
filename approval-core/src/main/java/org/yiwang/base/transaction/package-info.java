/** Retries transactions that were rolled back in favour of others, and limits concurrent commands. */
@NullMarked
package org.yiwang.base.transaction;

import org.jspecify.annotations.NullMarked;
