/** Seals records for their reader and opens them, so that nobody else reads them and their sender is proven. */
@NullMarked
package org.yiwang.sync.seal;

import org.jspecify.annotations.NullMarked;
