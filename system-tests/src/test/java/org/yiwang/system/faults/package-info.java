/** Random faults from a seed while people work, and a checker of what they were told against everything that is stored. */
@NullMarked
package org.yiwang.system.faults;

import org.jspecify.annotations.NullMarked;
