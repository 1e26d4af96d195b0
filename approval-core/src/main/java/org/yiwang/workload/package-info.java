/** Workload: open and finished work of this centre, by person and by post. */
@NullMarked
package org.yiwang.workload;

import org.jspecify.annotations.NullMarked;
