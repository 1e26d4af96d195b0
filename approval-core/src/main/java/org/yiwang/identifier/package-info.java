/** National identifiers and their check digits. */
@NullMarked
package org.yiwang.identifier;

import org.jspecify.annotations.NullMarked;
