/** Applying online: filling in, storing and submitting drafts. */
@NullMarked
package org.yiwang.portal.apply;

import org.jspecify.annotations.NullMarked;
