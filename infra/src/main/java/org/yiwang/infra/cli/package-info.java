/** The command {@code yiwang}: what it can be told, and what it prints. */
@NullMarked
package org.yiwang.infra.cli;

import org.jspecify.annotations.NullMarked;
