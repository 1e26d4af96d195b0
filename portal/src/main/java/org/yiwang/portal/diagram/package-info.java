/** Draws the table of actions around an application: its state, its past states, its possible next states. */
@NullMarked
package org.yiwang.portal.diagram;

import org.jspecify.annotations.NullMarked;
