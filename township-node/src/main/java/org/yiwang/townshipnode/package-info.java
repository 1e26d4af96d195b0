/** The node of a township: its application, its policy, nothing else. */
@NullMarked
package org.yiwang.townshipnode;

import org.jspecify.annotations.NullMarked;
