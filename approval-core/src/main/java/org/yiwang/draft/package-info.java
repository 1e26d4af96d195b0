/** Drafts: what an applicant has filled in and uploaded before submitting. */
@NullMarked
package org.yiwang.draft;

import org.jspecify.annotations.NullMarked;
