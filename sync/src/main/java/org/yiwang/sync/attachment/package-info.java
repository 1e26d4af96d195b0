/** Brings attachments from node to node by the hash of their content, and serves them to nodes that may have them. */
@NullMarked
package org.yiwang.sync.attachment;

import org.jspecify.annotations.NullMarked;
