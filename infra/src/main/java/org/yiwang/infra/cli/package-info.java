/** The command {@code yiwang} and what it can be told. */
@NullMarked
package org.yiwang.infra.cli;

import org.jspecify.annotations.NullMarked;
