/** The codes of documents in the database, by MyBatis. */
@NullMarked
package org.yiwang.document.persistence;

import org.jspecify.annotations.NullMarked;
