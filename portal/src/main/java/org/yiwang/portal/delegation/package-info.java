/** The county's pages of delegation: the list, granting, narrowing, withdrawing. */
@NullMarked
package org.yiwang.portal.delegation;

import org.jspecify.annotations.NullMarked;
