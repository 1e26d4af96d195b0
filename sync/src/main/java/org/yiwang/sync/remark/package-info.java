/** What the packages of replication have to say to an operator, beside the figures. */
@NullMarked
package org.yiwang.sync.remark;

import org.jspecify.annotations.NullMarked;
