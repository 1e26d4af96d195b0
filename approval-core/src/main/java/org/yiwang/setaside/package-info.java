/** What was written of an application but is no part of its history: kept, shown, and resolved by a person. */
@NullMarked
package org.yiwang.setaside;

import org.jspecify.annotations.NullMarked;
