/** Typed text made plain: for comparison, and as it is stored. */
@NullMarked
package org.yiwang.base.text;

import org.jspecify.annotations.NullMarked;
