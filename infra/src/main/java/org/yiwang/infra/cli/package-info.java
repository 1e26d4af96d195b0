/** The command {@code yiwang} with its subcommands. */
@NullMarked
package org.yiwang.infra.cli;

import org.jspecify.annotations.NullMarked;
