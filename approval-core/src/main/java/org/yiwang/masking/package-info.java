/** The one definition of a personal number and of a hidden name. */
@NullMarked
package org.yiwang.masking;

import org.jspecify.annotations.NullMarked;
