/** The window: clerks and agents enter applications for people who come, or who need not. */
@NullMarked
package org.yiwang.portal.window;

import org.jspecify.annotations.NullMarked;
