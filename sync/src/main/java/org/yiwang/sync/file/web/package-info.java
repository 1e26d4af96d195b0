/** Attachments for other nodes, over HTTP. */
@NullMarked
package org.yiwang.sync.file.web;

import org.jspecify.annotations.NullMarked;
