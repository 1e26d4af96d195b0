/** Applying online: drafts that are filled in, kept and submitted. */
@NullMarked
package org.yiwang.portal.apply;

import org.jspecify.annotations.NullMarked;
