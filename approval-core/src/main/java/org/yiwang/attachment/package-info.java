/** Files that belong to applications, stored under the hash of their content. */
@NullMarked
package org.yiwang.attachment;

import org.jspecify.annotations.NullMarked;
