/** Drafts: the answers and uploads of an applicant before submitting. */
@NullMarked
package org.yiwang.draft;

import org.jspecify.annotations.NullMarked;
