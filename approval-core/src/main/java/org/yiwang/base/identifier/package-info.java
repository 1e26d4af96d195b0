/** National identifiers and their check digits. */
@NullMarked
package org.yiwang.base.identifier;

import org.jspecify.annotations.NullMarked;
