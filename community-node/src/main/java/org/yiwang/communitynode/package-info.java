/** The node of a community: its application, its policy, nothing else. */
@NullMarked
package org.yiwang.communitynode;

import org.jspecify.annotations.NullMarked;
