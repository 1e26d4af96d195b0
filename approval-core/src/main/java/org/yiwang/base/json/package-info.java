/** The product's one way of writing values as JSON; keeps the additions of newer releases. */
@NullMarked
package org.yiwang.base.json;

import org.jspecify.annotations.NullMarked;
