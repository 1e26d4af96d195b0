/** The clerks' pages: what waits for them, and handling it. */
@NullMarked
package org.yiwang.portal.workbench;

import org.jspecify.annotations.NullMarked;
