/** What every feature's persistence needs: mapper scanning and instants as UTC columns. */
@NullMarked
package org.yiwang.base.persistence;

import org.jspecify.annotations.NullMarked;
