/** Lists of applications over the API. */
@NullMarked
package org.yiwang.worklist.web;

import org.jspecify.annotations.NullMarked;
