/** Oversight: acts of other nodes under a delegation that did not hold, as the county finds them on arrival. */
@NullMarked
package org.yiwang.oversight;

import org.jspecify.annotations.NullMarked;
