/** The product's one way of writing values as JSON. */
@NullMarked
package org.yiwang.json;

import org.jspecify.annotations.NullMarked;
