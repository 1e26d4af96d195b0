/** The catalogue of items to apply for, with their materials and steps, in versions. */
@NullMarked
package org.yiwang.catalogue;

import org.jspecify.annotations.NullMarked;
