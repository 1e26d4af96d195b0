/** Workload: what waits at this centre, by person and by post, and what was done. */
@NullMarked
package org.yiwang.workload;

import org.jspecify.annotations.NullMarked;
