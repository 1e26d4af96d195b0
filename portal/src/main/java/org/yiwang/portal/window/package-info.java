/** The window: clerks and agents enter applications for visitors, or for people who need not come. */
@NullMarked
package org.yiwang.portal.window;

import org.jspecify.annotations.NullMarked;
