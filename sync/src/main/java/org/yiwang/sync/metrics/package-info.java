/** How the links stand, as metrics. */
@NullMarked
package org.yiwang.sync.metrics;

import org.jspecify.annotations.NullMarked;
