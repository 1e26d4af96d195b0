/** How replication stands, over the API. */
@NullMarked
package org.yiwang.sync.status.web;

import org.jspecify.annotations.NullMarked;
