/** Compares the answers that people got with everything that is stored. */
@NullMarked
package org.yiwang.system.faults.check;

import org.jspecify.annotations.NullMarked;
