/** Verifying documents, for anybody. */
@NullMarked
package org.yiwang.portal.verification;

import org.jspecify.annotations.NullMarked;
