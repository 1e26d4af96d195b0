/** Attachments for other nodes, over HTTP. */
@NullMarked
package org.yiwang.sync.attachment.web;

import org.jspecify.annotations.NullMarked;
