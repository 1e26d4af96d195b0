/** The folders in which a network keeps its data and servers find their programs: where they lie, and who may read them. */
@NullMarked
package org.yiwang.infra.stack.folder;

import org.jspecify.annotations.NullMarked;
