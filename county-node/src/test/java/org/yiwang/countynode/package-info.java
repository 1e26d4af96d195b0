/** Tests of the county's node as it is shipped. */
@NullMarked
package org.yiwang.countynode;

import org.jspecify.annotations.NullMarked;
