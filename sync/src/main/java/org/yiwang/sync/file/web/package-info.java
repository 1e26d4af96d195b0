/** Serves attachments to other nodes over HTTP. */
@NullMarked
package org.yiwang.sync.file.web;

import org.jspecify.annotations.NullMarked;
