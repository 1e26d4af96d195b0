/** The network's own certificate authority, which proves servers and nodes to one another. */
@NullMarked
package org.yiwang.infra.stack.certificate;

import org.jspecify.annotations.NullMarked;
