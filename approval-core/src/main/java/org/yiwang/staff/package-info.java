/** Staff records (人员): kept by the county, replicated to the node where each person works. */
@NullMarked
package org.yiwang.staff;

import org.jspecify.annotations.NullMarked;
