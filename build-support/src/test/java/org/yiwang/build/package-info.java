/** Proof that the rules bite. */
@NullMarked
package org.yiwang.build;

import org.jspecify.annotations.NullMarked;
