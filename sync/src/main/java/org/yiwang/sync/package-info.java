/**
 * Replicates records between nodes: each node sends others the records that they must have, and takes those that it may
 * have.
 */
@NullMarked
package org.yiwang.sync;

import org.jspecify.annotations.NullMarked;
