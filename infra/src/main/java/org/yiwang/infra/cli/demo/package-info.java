/** Drives one case through all levels as a demonstration. */
@NullMarked
package org.yiwang.infra.cli.demo;

import org.jspecify.annotations.NullMarked;
