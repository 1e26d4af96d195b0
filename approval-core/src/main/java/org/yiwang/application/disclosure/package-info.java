/** Decides who sees an application, and how much of it. */
@NullMarked
package org.yiwang.application.disclosure;

import org.jspecify.annotations.NullMarked;
