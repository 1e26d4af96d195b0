/** Refusals of commands, as values with a sentence for the reader. */
@NullMarked
package org.yiwang.base.refusal;

import org.jspecify.annotations.NullMarked;
