/** Limits the bodies of requests before anything parses them: their size, their time, and who may send a large one. */
@NullMarked
package org.yiwang.base.body;

import org.jspecify.annotations.NullMarked;
