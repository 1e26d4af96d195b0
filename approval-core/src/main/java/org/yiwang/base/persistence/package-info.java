/** The common parts of persistence: mapper scanning, bulk writes, and instants as UTC columns. */
@NullMarked
package org.yiwang.base.persistence;

import org.jspecify.annotations.NullMarked;
