/** The county's pages of delegation: what is delegated to whom, granting, narrowing, withdrawing. */
@NullMarked
package org.yiwang.portal.delegation;

import org.jspecify.annotations.NullMarked;
