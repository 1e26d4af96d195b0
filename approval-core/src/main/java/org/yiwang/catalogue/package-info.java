/** The item catalogue: what can be applied for, with its materials and steps, in versions. */
@NullMarked
package org.yiwang.catalogue;

import org.jspecify.annotations.NullMarked;
