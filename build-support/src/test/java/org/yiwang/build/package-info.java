/** Proves that the rules refuse violations. */
@NullMarked
package org.yiwang.build;

import org.jspecify.annotations.NullMarked;
