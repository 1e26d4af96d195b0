/** Transactions that were rolled back for the sake of others are tried again. */
@NullMarked
package org.yiwang.base.transaction;

import org.jspecify.annotations.NullMarked;
