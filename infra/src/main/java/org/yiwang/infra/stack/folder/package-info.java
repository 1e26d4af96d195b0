/** The folders for a network's data and for the servers' programs, with their access rights. */
@NullMarked
package org.yiwang.infra.stack.folder;

import org.jspecify.annotations.NullMarked;
