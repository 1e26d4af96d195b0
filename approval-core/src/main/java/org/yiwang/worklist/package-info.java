/** Lists of applications: what is wanted of them, what was found, and how each stands with its time. */
@NullMarked
package org.yiwang.worklist;

import org.jspecify.annotations.NullMarked;
