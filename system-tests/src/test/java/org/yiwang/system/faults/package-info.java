/** Random faults from a seed while people work, and a checker that compares their answers with everything stored. */
@NullMarked
package org.yiwang.system.faults;

import org.jspecify.annotations.NullMarked;
