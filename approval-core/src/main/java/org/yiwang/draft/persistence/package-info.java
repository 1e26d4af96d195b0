/** Drafts in the database, by MyBatis. */
@NullMarked
package org.yiwang.draft.persistence;

import org.jspecify.annotations.NullMarked;
