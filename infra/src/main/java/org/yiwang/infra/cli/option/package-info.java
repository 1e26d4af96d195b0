/** The options and exit codes that commands share. */
@NullMarked
package org.yiwang.infra.cli.option;

import org.jspecify.annotations.NullMarked;
