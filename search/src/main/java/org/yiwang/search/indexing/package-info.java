/** Brings applications into the index: a queue in the database, emptied whenever the index answers. */
@NullMarked
package org.yiwang.search.indexing;

import org.jspecify.annotations.NullMarked;
