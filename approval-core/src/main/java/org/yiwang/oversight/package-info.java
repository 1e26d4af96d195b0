/** Oversight: acts of other nodes under a delegation that did not hold, and silent nodes with what they hold. */
@NullMarked
package org.yiwang.oversight;

import org.jspecify.annotations.NullMarked;
