/** Decision documents: numbered, verifiable, as PDF. */
@NullMarked
package org.yiwang.document;

import org.jspecify.annotations.NullMarked;
