/** Starts the benchmarks and prints their figures. */
@NullMarked
package org.yiwang.infra.cli.bench;

import org.jspecify.annotations.NullMarked;
