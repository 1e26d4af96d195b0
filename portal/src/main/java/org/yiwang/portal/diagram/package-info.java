/** Draws the table of actions around an application: where it is, where it has been, where it can go. */
@NullMarked
package org.yiwang.portal.diagram;

import org.jspecify.annotations.NullMarked;
