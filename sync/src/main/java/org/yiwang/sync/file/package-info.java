/** Fetches attachments from other nodes by the hash of their content, and serves them to nodes that may have them. */
@NullMarked
package org.yiwang.sync.file;

import org.jspecify.annotations.NullMarked;
