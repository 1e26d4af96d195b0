/** Attachments as files in the node's folder. */
@NullMarked
package org.yiwang.attachment.files;

import org.jspecify.annotations.NullMarked;
