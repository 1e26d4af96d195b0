/** Refusals: what the platform declines, as values with a sentence for the reader. */
@NullMarked
package org.yiwang.refusal;

import org.jspecify.annotations.NullMarked;
