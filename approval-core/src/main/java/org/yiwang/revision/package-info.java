/** Revisions of decisions: corrected, revoked, withdrawn, changed or cancelled, each by a paper of its own. */
@NullMarked
package org.yiwang.revision;

import org.jspecify.annotations.NullMarked;
