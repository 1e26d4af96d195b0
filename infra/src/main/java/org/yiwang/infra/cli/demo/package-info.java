/** Drives one case through all levels, to be watched. */
@NullMarked
package org.yiwang.infra.cli.demo;

import org.jspecify.annotations.NullMarked;
