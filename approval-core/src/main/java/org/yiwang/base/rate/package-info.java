/** Limits how often something may be done. */
@NullMarked
package org.yiwang.base.rate;

import org.jspecify.annotations.NullMarked;
