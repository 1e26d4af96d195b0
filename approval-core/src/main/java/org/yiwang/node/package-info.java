/** This node: its code, its address, its level's policy. */
@NullMarked
package org.yiwang.node;

import org.jspecify.annotations.NullMarked;
