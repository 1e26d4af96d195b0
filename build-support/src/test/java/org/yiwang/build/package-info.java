/** Proof that each rule detects a violation. */
@NullMarked
package org.yiwang.build;

import org.jspecify.annotations.NullMarked;
