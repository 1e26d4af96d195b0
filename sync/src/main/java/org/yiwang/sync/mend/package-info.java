/** Shows records that could not be taken, and edits, replays or discards them: for an operator, or by the node after an upgrade. */
@NullMarked
package org.yiwang.sync.mend;

import org.jspecify.annotations.NullMarked;
