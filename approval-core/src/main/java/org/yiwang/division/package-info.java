/** Administrative divisions: the codes that name nodes and the tree they form. */
@NullMarked
package org.yiwang.division;

import org.jspecify.annotations.NullMarked;
