/** The ports by which features and the links between nodes know each other. */
@NullMarked
package org.yiwang.replication;

import org.jspecify.annotations.NullMarked;
