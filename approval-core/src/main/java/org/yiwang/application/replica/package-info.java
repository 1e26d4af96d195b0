/** Applications as other nodes wrote them: stored in batches, compared by digests. */
@NullMarked
package org.yiwang.application.replica;

import org.jspecify.annotations.NullMarked;
