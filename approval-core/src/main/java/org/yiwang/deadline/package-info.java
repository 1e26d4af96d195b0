/** Working days: the calendar and the deadlines counted by it. */
@NullMarked
package org.yiwang.deadline;

import org.jspecify.annotations.NullMarked;
