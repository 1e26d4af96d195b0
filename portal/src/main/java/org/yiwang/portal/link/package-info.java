/** Pages of operators: the state of the links to other nodes, and the quarantine. */
@NullMarked
package org.yiwang.portal.link;

import org.jspecify.annotations.NullMarked;
