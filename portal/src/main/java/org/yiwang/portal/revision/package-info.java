/** Revisions of decisions: the form with its preview for those who decided, the list for everybody who reads the case. */
@NullMarked
package org.yiwang.portal.revision;

import org.jspecify.annotations.NullMarked;
