/** Checks who may search, and records the searches. */
@NullMarked
package org.yiwang.search.audit;

import org.jspecify.annotations.NullMarked;
