/** Reports how the links stand: to operators, over the API, as metrics and as health. */
@NullMarked
package org.yiwang.sync.watch;

import org.jspecify.annotations.NullMarked;
