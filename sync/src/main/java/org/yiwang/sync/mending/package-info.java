/** What could not be taken is looked at, mended, replayed or given up: by an operator, or by the node after an upgrade. */
@NullMarked
package org.yiwang.sync.mending;

import org.jspecify.annotations.NullMarked;
