/** Prints tables, steps and progress at a terminal. */
@NullMarked
package org.yiwang.infra.cli.print;

import org.jspecify.annotations.NullMarked;
