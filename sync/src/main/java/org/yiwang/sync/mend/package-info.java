/** Shows, edits, replays and discards records that could not be taken: for an operator, or after an upgrade. */
@NullMarked
package org.yiwang.sync.mend;

import org.jspecify.annotations.NullMarked;
