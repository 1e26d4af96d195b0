/** The product's one way of writing values as JSON; what newer releases add is kept. */
@NullMarked
package org.yiwang.json;

import org.jspecify.annotations.NullMarked;
