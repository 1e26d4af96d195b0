/** The port of the audit: what features tell it, and what they ask it. */
@NullMarked
package org.yiwang.audit;

import org.jspecify.annotations.NullMarked;
