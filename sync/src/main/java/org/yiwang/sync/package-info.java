/** Replication between nodes: each tells the others what they must know, and takes what it may know. */
@NullMarked
package org.yiwang.sync;

import org.jspecify.annotations.NullMarked;
