/** Staff records (人员): kept by the county, told to the node where each person works. */
@NullMarked
package org.yiwang.staff;

import org.jspecify.annotations.NullMarked;
