/** How an application is shown, and how much of it to whom. */
@NullMarked
package org.yiwang.portal.record;

import org.jspecify.annotations.NullMarked;
