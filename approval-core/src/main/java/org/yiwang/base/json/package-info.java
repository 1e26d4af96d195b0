/** The product's one way of writing values as JSON; what newer releases add is kept. */
@NullMarked
package org.yiwang.base.json;

import org.jspecify.annotations.NullMarked;
