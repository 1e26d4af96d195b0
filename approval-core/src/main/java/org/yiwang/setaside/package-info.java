/** Versions of applications that are not part of their history: stored, shown, and resolved by a person. */
@NullMarked
package org.yiwang.setaside;

import org.jspecify.annotations.NullMarked;
