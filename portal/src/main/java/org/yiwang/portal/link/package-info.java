/** Pages of operators: how the links to other nodes stand, and what lies in quarantine. */
@NullMarked
package org.yiwang.portal.link;

import org.jspecify.annotations.NullMarked;
