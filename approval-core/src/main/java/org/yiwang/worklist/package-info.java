/** Lists of applications: queries, results, and the time status of each. */
@NullMarked
package org.yiwang.worklist;

import org.jspecify.annotations.NullMarked;
