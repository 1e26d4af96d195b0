/** Who may search, and the record of what was searched. */
@NullMarked
package org.yiwang.search.audit;

import org.jspecify.annotations.NullMarked;
