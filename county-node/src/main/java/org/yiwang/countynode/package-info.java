/** The node of a county: its application, its policy, nothing else. */
@NullMarked
package org.yiwang.countynode;

import org.jspecify.annotations.NullMarked;
