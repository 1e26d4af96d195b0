/** Who may see and mend the links. */
@NullMarked
package org.yiwang.sync.operator;

import org.jspecify.annotations.NullMarked;
